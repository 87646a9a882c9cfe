-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, person
FROM authorship
WHERE run = :run
ORDER BY position;
