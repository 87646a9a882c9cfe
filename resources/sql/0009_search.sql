-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The index of words, made from everything else and made again where that has changed: `search_run` and `version` tell.

-- What one row of `search_word` is: a paragraph of an article, the body of a comment, or what a person wrote beside one.
CREATE TABLE search_place (
    number INTEGER PRIMARY KEY,          -- the rowid of its words
    kind TEXT NOT NULL,                  -- title, paragraph, comment, remark
    document TEXT REFERENCES document (id) ON DELETE CASCADE,
    remark TEXT,                         -- id of what a person wrote; NULL for what is in the dump
    position INTEGER NOT NULL,           -- of the paragraph or comment, from 0; -1 for the others
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    version INTEGER NOT NULL             -- when it was last changed; 0 for what is in the dump
) STRICT;
--;
CREATE INDEX search_place_document ON search_place (document) WHERE remark IS NULL;
--;
CREATE UNIQUE INDEX search_place_remark ON search_place (remark) WHERE remark IS NOT NULL;
--;
-- The run that a dump was last indexed from.
CREATE TABLE search_run (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    run INTEGER NOT NULL,
    made INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
--;
-- Keeps no text of its own. Case and accents do not matter; ideographs are kept apart by blanks, one word each.
CREATE VIRTUAL TABLE search_word USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
