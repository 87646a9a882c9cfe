-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The annotation layer: codebook, codings and notes. `code`, `coding` and `note` are recorded tables: see 0003.

-- One row: the codebook as a whole.
CREATE TABLE codebook (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
--;
CREATE TABLE code (
    id TEXT NOT NULL PRIMARY KEY,
    parent TEXT REFERENCES code (id),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    examples TEXT NOT NULL,
    palette INTEGER NOT NULL,            -- 1..12; 0 for none
    shortcut TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    kinds TEXT NOT NULL,                 -- target words joined by blanks; empty for everywhere
    position INTEGER NOT NULL,           -- among its siblings
    is_group INTEGER NOT NULL,           -- 1: holds codes, is put on nothing
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX code_parent ON code (parent);
--;
-- The columns from `document` to `person` are the target, in `note` too: the kind of thing it is put on, the place in
-- the dump with its words and what stands around them, or the code, the coding or the person's name.
CREATE TABLE coding (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT REFERENCES document (id),
    target TEXT NOT NULL,
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    on_code TEXT REFERENCES code (id),
    on_coding TEXT REFERENCES coding (id),
    person TEXT NOT NULL,
    code TEXT NOT NULL REFERENCES code (id),
    confidence REAL,                     -- 0..1, the annotator's own
    weight INTEGER NOT NULL,             -- 0..100
    memo TEXT NOT NULL,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX coding_document ON coding (document, start_byte);
--;
CREATE INDEX coding_code ON coding (code);
--;
CREATE INDEX coding_on_code ON coding (on_code) WHERE on_code IS NOT NULL;
--;
CREATE INDEX coding_on_coding ON coding (on_coding) WHERE on_coding IS NOT NULL;
--;
CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT REFERENCES document (id),
    target TEXT NOT NULL,
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    on_code TEXT REFERENCES code (id),
    on_coding TEXT REFERENCES coding (id),
    person TEXT NOT NULL,
    text TEXT NOT NULL,                  -- Markdown
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX note_document ON note (document, start_byte);
--;
CREATE INDEX note_on_code ON note (on_code) WHERE on_code IS NOT NULL;
--;
CREATE INDEX note_on_coding ON note (on_coding) WHERE on_coding IS NOT NULL;
