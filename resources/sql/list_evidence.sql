-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT link, position, kind, text, weight, start_byte, end_byte
FROM evidence
WHERE run = :run
ORDER BY link, position;
