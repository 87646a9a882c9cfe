-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO history (kind, text, annotator, happened, state, reverted, changeset)
VALUES (:kind, :text, :annotator, :happened, 'done', :reverted, :changeset)
RETURNING number;
