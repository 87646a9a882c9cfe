-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT person, position, alias
FROM person_alias
WHERE run = :run
ORDER BY person, position;
