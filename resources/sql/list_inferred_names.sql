-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A count of -1: all.
SELECT position, name, confidence, reason, start_byte, end_byte
FROM inferred_name
WHERE run = :run
ORDER BY position
LIMIT :count;
