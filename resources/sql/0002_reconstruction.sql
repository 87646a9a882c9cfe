-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The reconstruction layer: what the program told of a dump. A new run replaces the old one as a whole; nothing a
-- person said is stored here. `position` counts from 0; places are bytes of the decoded text, the end exclusive.

CREATE TABLE run (
    number INTEGER PRIMARY KEY,
    document TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
    model TEXT NOT NULL,                 -- name and version of the weights
    page_order TEXT NOT NULL,            -- preorder, chronological, reverse, two-level
    made INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',      -- the words of the title region, for lists
    comments INTEGER NOT NULL,           -- these three are counts, for lists
    named INTEGER NOT NULL,
    doubts INTEGER NOT NULL
) STRICT;
--;
CREATE TABLE region (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,                  -- title, paragraph
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE comment (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    whole_start INTEGER NOT NULL,
    whole_end INTEGER NOT NULL,
    body_start INTEGER NOT NULL,
    body_end INTEGER NOT NULL,
    name_start INTEGER NOT NULL,
    name_end INTEGER NOT NULL,
    time_start INTEGER NOT NULL,
    time_end INTEGER NOT NULL,
    author TEXT NOT NULL,                -- as printed; empty where no name is
    name_state TEXT NOT NULL,            -- printed, lost, none
    addressee TEXT NOT NULL,
    indent INTEGER NOT NULL,             -- -1 unknown
    start_confidence REAL NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX comment_place ON comment (run, whole_start, whole_end);
--;
-- What a comment answers. A parent is the position of a comment, -1 for the article, -2 for something that is not in
-- the dump; so it is in `alternative`.
CREATE TABLE link (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,           -- of the comment
    parent INTEGER NOT NULL,
    confidence REAL NOT NULL,
    decided INTEGER NOT NULL,            -- 1 where it follows a decision
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE alternative (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    link INTEGER NOT NULL,
    position INTEGER NOT NULL,           -- best first
    parent INTEGER NOT NULL,
    probability REAL NOT NULL,
    PRIMARY KEY (run, link, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE evidence (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    link INTEGER NOT NULL,
    position INTEGER NOT NULL,           -- strongest first
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    weight REAL NOT NULL,                -- nats
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    PRIMARY KEY (run, link, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE person (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,                  -- printed, inferred, unnamed
    confidence REAL NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE person_alias (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (run, person, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE person_evidence (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (run, person, position)
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE person_comment (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    comment INTEGER NOT NULL,
    PRIMARY KEY (run, person, position)
) WITHOUT ROWID, STRICT;
--;
-- Who wrote a comment, as the run tells it; -1 for nobody.
CREATE TABLE authorship (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,           -- of the comment
    person INTEGER NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
-- A name told for a comment that prints none; the name is empty where nothing is told.
CREATE TABLE inferred_name (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,           -- of the comment
    name TEXT NOT NULL,
    confidence REAL NOT NULL,
    reason TEXT NOT NULL,
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
-- Words of a comment that stand in the article (quoted is -1) or in another comment as well.
CREATE TABLE passage (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    comment INTEGER NOT NULL,
    here_start INTEGER NOT NULL,
    here_end INTEGER NOT NULL,
    quoted INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    there_start INTEGER NOT NULL,
    there_end INTEGER NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
--;
-- The layout of the dump in words.
CREATE TABLE profile_sentence (
    run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID, STRICT;
