-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those that were changed or are gone.
SELECT search_place.number
FROM search_place LEFT JOIN note ON note.id = search_place.remark
WHERE search_place.remark IS NOT NULL AND search_place.version IS NOT note.modified;
