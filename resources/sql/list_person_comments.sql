-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT person, position, comment
FROM person_comment
WHERE run = :run
ORDER BY person, position;
