-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT note.id, target, document, start_byte, end_byte, quote, prefix, suffix, on_code, on_coding, person,
    text, annotator, created, modified
FROM note LEFT JOIN document ON document.id = note.document
ORDER BY document.number, start_byte, end_byte DESC, created, note.id;
