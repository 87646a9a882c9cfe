-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each person has read. It is a state of the reader, not an edit: it has no history, and undo passes it by. It is in
-- the project and not in the settings of a machine, so that it goes where the project goes. A mark is the first byte of
-- the body that was read, so that it outlives another run.

CREATE TABLE read_mark (
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    at_byte INTEGER NOT NULL,
    PRIMARY KEY (document, annotator, at_byte)
) WITHOUT ROWID, STRICT;
