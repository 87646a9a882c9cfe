-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, kind, text, annotator, happened, state = 'undone', coalesce(reverted, 0)
FROM history
WHERE state <> 'dropped'
ORDER BY number;
