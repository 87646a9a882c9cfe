-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, document, kind, comment_start, comment_end, other_start, other_end, text, annotator, created
FROM decision
WHERE document = :document
ORDER BY number, id;
