-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT person, position, text
FROM person_evidence
WHERE run = :run
ORDER BY person, position;
