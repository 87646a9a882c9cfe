-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A dump that was corrected or crawled again comes in beside the old one, which never changes. What was put on the old
-- one and has not found its place in the new one stays where it is: that is the tray.

ALTER TABLE document ADD COLUMN corrects TEXT REFERENCES document (id);   -- the earlier version; NULL for none
--;
CREATE INDEX document_corrects ON document (corrects) WHERE corrects IS NOT NULL;
