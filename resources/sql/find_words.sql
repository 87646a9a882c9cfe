-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order in which one reads.
SELECT place.kind, place.document, place.remark, place.position, place.start_byte, place.end_byte
FROM search_word
JOIN search_place AS place ON place.number = search_word.rowid
LEFT JOIN document ON document.id = place.document
WHERE search_word MATCH :words
ORDER BY document.number, place.remark IS NOT NULL, place.kind <> 'title', place.kind = 'comment', place.position
LIMIT :limit;
