-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT verb, entry, text, annotator, happened FROM audit ORDER BY number;
