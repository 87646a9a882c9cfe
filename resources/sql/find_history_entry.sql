-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- `behind` is 1 where a barrier stands between the entry and now.
SELECT kind, text, state,
    EXISTS (SELECT 1 FROM history AS later WHERE later.number > history.number AND later.kind = 'barrier')
FROM history
WHERE number = :number;
