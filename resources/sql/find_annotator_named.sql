-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM annotator WHERE name = :name ORDER BY created, id LIMIT 1;
