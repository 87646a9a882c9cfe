-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO search_run (document, run, made) VALUES (:document, :run, :made)
ON CONFLICT (document) DO UPDATE SET run = excluded.run, made = excluded.made;
