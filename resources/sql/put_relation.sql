-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO relation (id, document, from_target, from_start, from_end, from_quote, from_prefix, from_suffix, from_coding,
    to_document, to_target, to_start, to_end, to_quote, to_prefix, to_suffix, to_coding,
    code, memo, annotator, created, modified)
VALUES (:id, :document, :from_target, :from_start, :from_end, :from_quote, :from_prefix, :from_suffix, :from_coding,
    :to_document, :to_target, :to_start, :to_end, :to_quote, :to_prefix, :to_suffix, :to_coding,
    :code, :memo, :annotator, :created, :modified)
ON CONFLICT (id) DO UPDATE SET
    document = excluded.document, from_target = excluded.from_target, from_start = excluded.from_start,
    from_end = excluded.from_end, from_quote = excluded.from_quote, from_prefix = excluded.from_prefix,
    from_suffix = excluded.from_suffix, from_coding = excluded.from_coding, to_document = excluded.to_document,
    to_target = excluded.to_target, to_start = excluded.to_start, to_end = excluded.to_end,
    to_quote = excluded.to_quote, to_prefix = excluded.to_prefix, to_suffix = excluded.to_suffix,
    to_coding = excluded.to_coding, code = excluded.code, memo = excluded.memo, annotator = excluded.annotator,
    modified = excluded.modified;
