-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO codebook_version (number, memo, annotator, created) VALUES (:number, :memo, :annotator, :created);
