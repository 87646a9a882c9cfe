-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO comment (run, position, whole_start, whole_end, body_start, body_end, name_start, name_end, time_start,
time_end, author, name_state, addressee, indent, start_confidence)
VALUES (:run, :position, :whole_start, :whole_end, :body_start, :body_end, :name_start, :name_end, :time_start,
:time_end, :author, :name_state, :addressee, :indent, :start_confidence);
