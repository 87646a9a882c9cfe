-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, target, document, start_byte, end_byte, quote, prefix, suffix, on_code, on_coding, person,
    code, confidence, weight, memo, annotator, created, modified, stance, attributes
FROM coding
WHERE id = :id;
