// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace rejoinder {

QString folded(QStringView text)
{
    QString result;
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (!c.isMark())
            result += c.toCaseFolded();
    }
    return result;
}

} // namespace rejoinder
