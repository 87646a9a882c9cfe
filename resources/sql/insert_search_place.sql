-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO search_place (kind, document, remark, position, start_byte, end_byte, version)
VALUES (:kind, :document, :remark, :position, :start_byte, :end_byte, :version)
RETURNING number;
