-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new decision is the last; one that is changed keeps its place.
INSERT INTO decision (id, document, kind, comment_start, comment_end, other_start, other_end, text, annotator, created,
    number)
VALUES (:id, :document, :kind, :comment_start, :comment_end, :other_start, :other_end, :text, :annotator, :created,
    (SELECT coalesce(max(number), 0) + 1 FROM decision))
ON CONFLICT (id) DO UPDATE SET
    document = excluded.document, kind = excluded.kind, comment_start = excluded.comment_start,
    comment_end = excluded.comment_end, other_start = excluded.other_start, other_end = excluded.other_end,
    text = excluded.text, annotator = excluded.annotator;
