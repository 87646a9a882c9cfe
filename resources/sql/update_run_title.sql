-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of the title region, cut out of the decoded text by bytes.
UPDATE run
SET title = (
    SELECT CAST(substr(coalesce(s.text, s.raw), g.start_byte + 1, g.end_byte - g.start_byte) AS TEXT)
    FROM source AS s JOIN region AS g ON g.run = run.number AND g.kind = 'title'
    WHERE s.document = run.document)
WHERE number = :run AND EXISTS (SELECT 1 FROM region WHERE region.run = run.number AND region.kind = 'title');
