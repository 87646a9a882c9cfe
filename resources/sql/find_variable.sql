-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, scope, name, type, choices, position FROM variable WHERE id = :id;
