-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, model, page_order FROM run WHERE document = :document;
