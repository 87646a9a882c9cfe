-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO profile_sentence (run, position, text)
VALUES (:run, :position, :text);
