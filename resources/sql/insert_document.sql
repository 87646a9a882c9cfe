-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO document (id, name, sha256, encoding, has_bom, text_size, repaired, imported, corrects)
VALUES (:id, :name, :sha256, :encoding, :has_bom, :text_size, :repaired, :imported, :corrects);
