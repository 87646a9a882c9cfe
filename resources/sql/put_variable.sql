-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO variable (id, scope, name, type, choices, position)
VALUES (:id, :scope, :name, :type, :choices, :position)
ON CONFLICT (id) DO UPDATE SET
    scope = excluded.scope, name = excluded.name, type = excluded.type, choices = excluded.choices,
    position = excluded.position;
