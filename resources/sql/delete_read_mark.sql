-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM read_mark WHERE document = :document AND annotator = :annotator AND at_byte = :at_byte;
