-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT body_start, body_end FROM comment WHERE run = :run ORDER BY position;
