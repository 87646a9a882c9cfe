-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT link, position, parent, probability
FROM alternative
WHERE run = :run
ORDER BY link, position;
