-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT code FROM coding WHERE annotator = :annotator ORDER BY created, id;
