-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO inferred_name (run, position, name, confidence, reason, start_byte, end_byte)
VALUES (:run, :position, :name, :confidence, :reason, :start_byte, :end_byte);
