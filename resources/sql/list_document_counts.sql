-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A coding lies in the comment whose whole holds its first byte.
SELECT d.id,
    (SELECT count(DISTINCT (
            SELECT CASE WHEN g.start_byte < c.whole_end OR g.end_byte <= c.whole_end THEN c.position END
            FROM comment AS c
            WHERE c.run = r.number AND c.whole_start <= g.start_byte
            ORDER BY c.whole_start DESC
            LIMIT 1))
        FROM coding AS g
        WHERE g.document = d.id AND g.target IN ('span', 'comment', 'edge', 'subtree')),
    (SELECT count(*) FROM coding AS g WHERE g.document = d.id)
FROM document AS d
LEFT JOIN run AS r ON r.document = d.id
ORDER BY d.number;
