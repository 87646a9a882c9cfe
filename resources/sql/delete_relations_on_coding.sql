-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Also those on codings that are put on the coding.
WITH RECURSIVE pile (id) AS (
    VALUES (:coding)
    UNION
    SELECT coding.id FROM coding JOIN pile ON coding.on_coding = pile.id
)
DELETE FROM relation WHERE from_coding IN (SELECT id FROM pile) OR to_coding IN (SELECT id FROM pile);
