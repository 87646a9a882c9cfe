-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, parent, name, definition, include, exclude, examples, palette, shortcut, abbreviation, kinds, position,
    is_group, attributes
FROM code
WHERE id = :id;
