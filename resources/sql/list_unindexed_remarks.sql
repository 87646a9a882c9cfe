-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT note.id, note.document, note.start_byte, note.end_byte, note.modified, note.text
FROM note LEFT JOIN search_place ON search_place.remark = note.id
WHERE search_place.number IS NULL;
