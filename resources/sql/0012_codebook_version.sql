-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Versions of the codebook: what was new in each, as the person put it who made it. Rows are only ever added.

CREATE TABLE codebook_version (
    number INTEGER PRIMARY KEY,
    memo TEXT NOT NULL,                  -- Markdown
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created INTEGER NOT NULL
) STRICT;
