-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a coding says of the stance that its words take.

ALTER TABLE coding ADD COLUMN stance TEXT NOT NULL DEFAULT '';   -- favour, against, neither; empty where nothing is said
