-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO passage (run, position, comment, here_start, here_end, quoted, paragraph, there_start, there_end)
VALUES (:run, :position, :comment, :here_start, :here_end, :quoted, :paragraph, :there_start, :there_end);
