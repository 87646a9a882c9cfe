-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The source layer: each dump as it came. Rows are added and removed, never changed.

-- One row: this project. Two copies of a project keep its id, so that they can be merged.
CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    created INTEGER NOT NULL             -- as every time: milliseconds since 1970-01-01, UTC
) STRICT;
--;
CREATE TABLE document (
    number INTEGER PRIMARY KEY,          -- the order of import
    id TEXT NOT NULL UNIQUE,             -- as every id: a UUID
    name TEXT NOT NULL,                  -- of the file, without its folder
    sha256 TEXT NOT NULL UNIQUE,         -- of the raw bytes: the same dump is not imported twice
    encoding TEXT NOT NULL,              -- IANA name
    has_bom INTEGER NOT NULL,
    text_size INTEGER NOT NULL,          -- bytes of decoded text
    repaired INTEGER NOT NULL,           -- raw bytes that could not be decoded
    imported INTEGER NOT NULL
) STRICT;
--;
-- Kept apart from `document`, so that a list of documents reads no dump.
CREATE TABLE source (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    raw BLOB NOT NULL,                   -- the bytes as they came
    text BLOB,                           -- decoded, UTF-8; NULL where it is the raw bytes themselves
    map BLOB NOT NULL                    -- decoded byte to raw byte; empty for the identity
) STRICT;
--;
CREATE TRIGGER source_never_changes BEFORE UPDATE ON source
BEGIN
    SELECT RAISE(ABORT, 'a source never changes once it is imported');
END;
