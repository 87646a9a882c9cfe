-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO code (id, parent, name, definition, include, exclude, examples, palette, shortcut, abbreviation, kinds, position,
    is_group, attributes, annotator, created, modified)
VALUES (:id, :parent, :name, :definition, :include, :exclude, :examples, :palette, :shortcut, :abbreviation, :kinds,
    :position, :is_group, :attributes, :annotator, :now, :now)
ON CONFLICT (id) DO UPDATE SET
    parent = excluded.parent, name = excluded.name, definition = excluded.definition, include = excluded.include,
    exclude = excluded.exclude, examples = excluded.examples, palette = excluded.palette,
    shortcut = excluded.shortcut, abbreviation = excluded.abbreviation, kinds = excluded.kinds,
    position = excluded.position, is_group = excluded.is_group, attributes = excluded.attributes, annotator = excluded.annotator,
    modified = excluded.modified;
