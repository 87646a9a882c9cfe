-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people had said of the dump when its run was made, in one text (`insert_run` and `list_outdated` write it alike).
-- Where it is not what they say now, the run is to be made again: a program may end between the one and the other.

ALTER TABLE run ADD COLUMN decided TEXT NOT NULL DEFAULT '';
