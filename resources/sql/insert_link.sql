-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO link (run, position, parent, confidence, decided)
VALUES (:run, :position, :parent, :confidence, :decided);
