-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO variable_value (id, document, variable, target, start_byte, end_byte, quote, prefix, suffix, person, text)
VALUES (:id, :document, :variable, :target, :start_byte, :end_byte, :quote, :prefix, :suffix, :person, :text)
ON CONFLICT (id) DO UPDATE SET
    document = excluded.document, variable = excluded.variable, target = excluded.target,
    start_byte = excluded.start_byte, end_byte = excluded.end_byte, quote = excluded.quote,
    prefix = excluded.prefix, suffix = excluded.suffix, person = excluded.person, text = excluded.text;
