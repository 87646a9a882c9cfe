// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/forms.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder::language {

namespace {

QString quoted(const QString &words)
{
    if (words.size() < 2 || !words.startsWith(u'"') || !words.endsWith(u'"'))
        return words;
    const QString marks = QCoreApplication::translate("sentences", "\"%1\"");
    return marks.arg(words.sliced(1, words.size() - 2));
}

} // namespace

Forms::Forms(const char *context, std::span<const char *const> sentences) : m_context(context)
{
    m_forms.reserve(sentences.size());
    for (const char *sentence : sentences) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(sentence));
        expression.replace("\\%1"_L1, "(.+)"_L1).replace("\\%2"_L1, "(.+)"_L1);
        m_forms.push_back({sentence,
                           QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                              QRegularExpression::DotMatchesEverythingOption)});
    }
}

std::optional<QString> Forms::translated(const QString &sentence) const
{
    for (const Form &form : m_forms) {
        const QRegularExpressionMatch match = form.fits.match(sentence);
        if (!match.hasMatch())
            continue;
        const QString said = QCoreApplication::translate(m_context, form.sentence);
        QStringList words = match.capturedTexts().sliced(1);
        for (QString &word : words)
            word = quoted(translated(word).value_or(word));
        if (words.size() == 1)
            return said.arg(words.at(0));
        return words.isEmpty() ? said : said.arg(words.at(0), words.at(1));
    }
    return std::nullopt;
}

} // namespace rejoinder::language
