-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, encoding, has_bom, sha256, repaired, raw, text, map
FROM document JOIN source ON source.document = document.id
WHERE document.id = :document;
