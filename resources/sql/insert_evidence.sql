-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO evidence (run, link, position, kind, text, weight, start_byte, end_byte)
VALUES (:run, :link, :position, :kind, :text, :weight, :start_byte, :end_byte);
