-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO run (document, model, page_order, made, comments, named, doubts)
VALUES (:document, :model, :page_order, :made, :comments, :named, :doubts)
RETURNING number;
