-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, text
FROM profile_sentence
WHERE run = :run
ORDER BY position;
