-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, name, kind, confidence
FROM person
WHERE run = :run
ORDER BY position;
