-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO person_comment (run, person, position, comment)
VALUES (:run, :person, :position, :comment);
