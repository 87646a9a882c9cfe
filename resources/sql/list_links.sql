-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A count of -1: all.
SELECT position, parent, confidence, decided
FROM link
WHERE run = :run
ORDER BY position
LIMIT :count;
