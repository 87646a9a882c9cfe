-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
WITH RECURSIVE branch (id) AS (
    VALUES (:code)
    UNION
    SELECT code.id FROM code JOIN branch ON code.parent = branch.id
)
SELECT count(*) FROM relation WHERE code IN (SELECT id FROM branch);
