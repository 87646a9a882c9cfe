-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The history of the decision and annotation layers. An entry is written in the transaction of the action it records.

CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                  -- action; revert: undoes `reverted`, which is older; barrier: a migration, and
                                         -- what is older cannot be undone
    text TEXT NOT NULL,                  -- what was done, as the person reads it
    annotator TEXT REFERENCES annotator (id),
    happened INTEGER NOT NULL,
    state TEXT NOT NULL,                 -- done; undone: can be redone; dropped: was undone before something new was done
    reverted INTEGER REFERENCES history (number),
    changeset BLOB                       -- of the SQLite session; NULL once dropped and for a barrier
) STRICT;
--;
CREATE INDEX history_state ON history (state, number);
--;
-- What was done and when, undo and redo too. Rows are only ever added.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,                  -- act, undo, redo, revert, migrate
    entry INTEGER NOT NULL REFERENCES history (number),
    text TEXT NOT NULL,
    annotator TEXT REFERENCES annotator (id),
    happened INTEGER NOT NULL
) STRICT;
--;
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;
--;
CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;
