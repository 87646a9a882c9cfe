-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, kind, text FROM history WHERE state = 'undone' ORDER BY number LIMIT 1;
