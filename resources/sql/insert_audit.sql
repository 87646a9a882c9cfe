-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO audit (verb, entry, text, annotator, happened)
VALUES (:verb, :entry, :text, :annotator, :happened);
