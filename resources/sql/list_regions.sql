-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, kind, start_byte, end_byte
FROM region
WHERE run = :run
ORDER BY position;
