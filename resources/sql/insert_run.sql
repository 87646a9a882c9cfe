-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO run (document, model, page_order, made, comments, named, doubts, decided)
VALUES (:document, :model, :page_order, :made, :comments, :named, :doubts, (
    SELECT coalesce(group_concat(concat_ws(' ', kind, comment_start, comment_end, other_start, other_end, text), char(10)
                                 ORDER BY number, id), '')
    FROM decision
    WHERE document = :document))
RETURNING number;
