-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO alternative (run, link, position, parent, probability)
VALUES (:run, :link, :position, :parent, :probability);
