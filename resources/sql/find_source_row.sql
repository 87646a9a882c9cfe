-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the bytes of a dump are, which are read piecemeal.
SELECT name, encoding, sha256, source.rowid, text IS NULL
FROM document JOIN source ON source.document = document.id
WHERE document.id = :document;
