-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Variables of documents and of people, and their values. `variable` and `variable_value` are recorded tables: see 0003.

CREATE TABLE variable (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,                 -- document, person
    name TEXT NOT NULL,
    type TEXT NOT NULL,                  -- text, number, date, choice
    choices TEXT NOT NULL,               -- one a line; empty unless it is a choice
    position INTEGER NOT NULL            -- among those of its scope
) STRICT;
--;
-- The columns from `document` to `person` are the target, as in `coding`: the document, or the person whose first
-- comment has this body. One variable has one value there.
CREATE TABLE variable_value (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    variable TEXT NOT NULL REFERENCES variable (id),
    target TEXT NOT NULL,
    start_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    person TEXT NOT NULL,
    text TEXT NOT NULL                   -- as its type wants it
) STRICT;
--;
CREATE INDEX variable_value_document ON variable_value (document, start_byte);
--;
CREATE INDEX variable_value_variable ON variable_value (variable, document, start_byte);
