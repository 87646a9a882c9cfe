-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO person (run, position, name, kind, confidence)
VALUES (:run, :position, :name, :kind, :confidence);
