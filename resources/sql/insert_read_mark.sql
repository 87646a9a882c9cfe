-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO read_mark (document, annotator, at_byte) VALUES (:document, :annotator, :at_byte);
