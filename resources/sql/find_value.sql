-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, document, variable, target, start_byte, end_byte, quote, prefix, suffix, person, text
FROM variable_value
WHERE id = :id;
