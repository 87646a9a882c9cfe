-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, memo, annotator, created FROM codebook_version ORDER BY number;
