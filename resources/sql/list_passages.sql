-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, comment, here_start, here_end, quoted, paragraph, there_start, there_end
FROM passage
WHERE run = :run
ORDER BY position;
