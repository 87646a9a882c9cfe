-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO person_evidence (run, person, position, text)
VALUES (:run, :person, :position, :text);
