-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A count of -1: all.
SELECT position, whole_start, whole_end, body_start, body_end, name_start, name_end, time_start, time_end, author,
name_state, addressee, indent, start_confidence
FROM comment
WHERE run = :run
ORDER BY position
LIMIT :count;
