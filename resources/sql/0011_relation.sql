-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Relations between two codings, passages or comments, of one dump or of two. `relation` is a recorded table: see 0003.

-- An end is a target as in `coding`; an end that is a coding has its place as well, as it was when the relation was made.
CREATE TABLE relation (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),      -- of the end it goes from
    to_document TEXT NOT NULL REFERENCES document (id),
    code TEXT NOT NULL REFERENCES code (id),              -- its type
    from_target TEXT NOT NULL,
    from_start INTEGER NOT NULL,
    from_end INTEGER NOT NULL,
    from_quote TEXT NOT NULL,
    from_prefix TEXT NOT NULL,
    from_suffix TEXT NOT NULL,
    from_coding TEXT REFERENCES coding (id),
    to_target TEXT NOT NULL,
    to_start INTEGER NOT NULL,
    to_end INTEGER NOT NULL,
    to_quote TEXT NOT NULL,
    to_prefix TEXT NOT NULL,
    to_suffix TEXT NOT NULL,
    to_coding TEXT REFERENCES coding (id),
    memo TEXT NOT NULL,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX relation_document ON relation (document);
--;
CREATE INDEX relation_to_document ON relation (to_document);
--;
CREATE INDEX relation_code ON relation (code);
--;
CREATE INDEX relation_from_coding ON relation (from_coding) WHERE from_coding IS NOT NULL;
--;
CREATE INDEX relation_to_coding ON relation (to_coding) WHERE to_coding IS NOT NULL;
