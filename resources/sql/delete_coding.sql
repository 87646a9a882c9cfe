-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- With the codings that are put on it.
WITH RECURSIVE pile (id) AS (
    VALUES (:coding)
    UNION
    SELECT coding.id FROM coding JOIN pile ON coding.on_coding = pile.id
)
DELETE FROM coding WHERE id IN (SELECT id FROM pile);
