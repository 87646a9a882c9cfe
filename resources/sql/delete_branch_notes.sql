-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
WITH RECURSIVE branch (id) AS (
    VALUES (:code)
    UNION
    SELECT code.id FROM code JOIN branch ON code.parent = branch.id
)
DELETE FROM note WHERE on_code IN (SELECT id FROM branch);
