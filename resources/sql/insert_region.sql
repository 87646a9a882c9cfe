-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO region (run, position, kind, start_byte, end_byte)
VALUES (:run, :position, :kind, :start_byte, :end_byte);
