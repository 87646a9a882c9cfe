-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The decision layer: what people said of a reconstruction. It belongs to the recorded tables: NOT NULL UUID keys, no
-- UNIQUE on what can be edited, `id` first and `document` second (the history reads them from changesets by place).

-- Who works on the project. Not recorded: an annotator stays known when all of their work is undone.
CREATE TABLE annotator (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
--;
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    number INTEGER NOT NULL,             -- the order in which they were taken
    kind TEXT NOT NULL,                  -- parent-is, parent-is-not, is-top-level, parent-is-lost, starts-here,
                                         -- no-start-here, name-is
    comment_start INTEGER NOT NULL,      -- body of the comment
    comment_end INTEGER NOT NULL,
    other_start INTEGER NOT NULL,        -- body of the parent
    other_end INTEGER NOT NULL,
    text TEXT NOT NULL,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX decision_document ON decision (document, number);
