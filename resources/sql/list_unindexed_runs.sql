-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT run.document, run.number, run.made
FROM run LEFT JOIN search_run ON search_run.document = run.document
WHERE search_run.run IS NOT run.number OR search_run.made IS NOT run.made;
