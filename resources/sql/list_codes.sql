-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Parents before children, siblings by position: ORDER BY inside makes the rows that wait a stack.
WITH RECURSIVE tree (depth, id, parent, name, definition, include, exclude, examples, palette, shortcut, abbreviation,
    kinds, position, is_group, attributes) AS (
    SELECT 0, id, parent, name, definition, include, exclude, examples, palette, shortcut, abbreviation, kinds,
        position, is_group, attributes
    FROM code
    WHERE parent IS NULL
    UNION ALL
    SELECT tree.depth + 1, c.id, c.parent, c.name, c.definition, c.include, c.exclude, c.examples, c.palette,
        c.shortcut, c.abbreviation, c.kinds, c.position, c.is_group, c.attributes
    FROM tree JOIN code AS c ON c.parent = tree.id
    ORDER BY 1 DESC, 13, 4, 2 -- depth, position, name, id
)
SELECT id, parent, name, definition, include, exclude, examples, palette, shortcut, abbreviation, kinds, position,
    is_group, attributes
FROM tree;
