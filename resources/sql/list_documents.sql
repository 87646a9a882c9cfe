-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT d.id, d.name, d.sha256, d.encoding, d.text_size, d.imported, d.corrects,
    coalesce(r.title, ''), coalesce(r.comments, 0), coalesce(r.named, 0), coalesce(r.doubts, 0)
FROM document AS d
LEFT JOIN run AS r ON r.document = d.id
ORDER BY d.number;
