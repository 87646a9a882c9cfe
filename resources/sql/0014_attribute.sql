-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is asked of the codings of a code, and what they say.

ALTER TABLE code ADD COLUMN attributes TEXT NOT NULL DEFAULT '';     -- "polarity: positive | negative; strength: number"
--;
ALTER TABLE coding ADD COLUMN attributes TEXT NOT NULL DEFAULT '';   -- one a line: "polarity: positive"
