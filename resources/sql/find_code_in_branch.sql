-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row where :wanted is :code or stands below it.
WITH RECURSIVE branch (id) AS (
    VALUES (:code)
    UNION
    SELECT code.id FROM code JOIN branch ON code.parent = branch.id
)
SELECT id FROM branch WHERE id = :wanted;
