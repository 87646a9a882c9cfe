-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest entry in force; a barrier, where that is the newest.
SELECT number, kind, text FROM history WHERE state = 'done' ORDER BY number DESC LIMIT 1;
