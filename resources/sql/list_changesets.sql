-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of what is in force, oldest first.
SELECT text, annotator, happened, changeset
FROM history
WHERE state = 'done' AND changeset IS NOT NULL
ORDER BY number;
