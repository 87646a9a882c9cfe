-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Parents before children, siblings by position: the rows wait in a stack.
WITH RECURSIVE tree (depth, id, position) AS (
    SELECT 0, id, position FROM code WHERE parent IS NULL
    UNION ALL
    SELECT tree.depth + 1, code.id, code.position FROM code JOIN tree ON code.parent = tree.id
    ORDER BY 1 DESC, 3, 2
)
SELECT code.id, parent, name, definition, include, exclude, examples, palette, shortcut, abbreviation, kinds,
    code.position, is_group
FROM tree JOIN code ON code.id = tree.id;
