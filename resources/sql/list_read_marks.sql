-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT at_byte FROM read_mark WHERE document = :document AND annotator = :annotator ORDER BY at_byte;
