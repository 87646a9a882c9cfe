-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO person_alias (run, person, position, alias)
VALUES (:run, :person, :position, :alias);
