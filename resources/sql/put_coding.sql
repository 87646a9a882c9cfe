-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO coding (id, target, document, start_byte, end_byte, quote, prefix, suffix, on_code, on_coding, person,
    code, confidence, weight, memo, annotator, created, modified, stance, attributes)
VALUES (:id, :target, :document, :start_byte, :end_byte, :quote, :prefix, :suffix, :on_code, :on_coding, :person,
    :code, :confidence, :weight, :memo, :annotator, :created, :modified, :stance, :attributes)
ON CONFLICT (id) DO UPDATE SET
    target = excluded.target, document = excluded.document, start_byte = excluded.start_byte,
    end_byte = excluded.end_byte, quote = excluded.quote, prefix = excluded.prefix, suffix = excluded.suffix,
    on_code = excluded.on_code, on_coding = excluded.on_coding, person = excluded.person, code = excluded.code,
    confidence = excluded.confidence, weight = excluded.weight, memo = excluded.memo,
    annotator = excluded.annotator, modified = excluded.modified, stance = excluded.stance,
    attributes = excluded.attributes;
