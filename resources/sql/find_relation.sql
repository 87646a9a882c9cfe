-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, document, from_target, from_start, from_end, from_quote, from_prefix, from_suffix, from_coding,
    to_document, to_target, to_start, to_end, to_quote, to_prefix, to_suffix, to_coding,
    code, memo, annotator, created, modified
FROM relation
WHERE id = :id;
