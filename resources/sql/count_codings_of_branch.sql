-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codings that use a code of the branch or are put on one.
WITH RECURSIVE branch (id) AS (
    VALUES (:code)
    UNION
    SELECT code.id FROM code JOIN branch ON code.parent = branch.id
)
SELECT count(*) FROM coding WHERE code IN (SELECT id FROM branch) OR on_code IN (SELECT id FROM branch);
