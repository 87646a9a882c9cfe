-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT document
FROM run
WHERE decided <> (
    SELECT coalesce(group_concat(concat_ws(' ', kind, comment_start, comment_end, other_start, other_end, text), char(10)
                                 ORDER BY number, id), '')
    FROM decision
    WHERE document = run.document)
ORDER BY number;
