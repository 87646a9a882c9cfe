-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO source (document, raw, text, map)
VALUES (:document, :raw, :text, :map);
