// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notelinks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

namespace {

/// Code first, so that a link in it is passed over.
QRegularExpression pattern()
{
    return QRegularExpression(
        uR"((?<code>```[\s\S]*?(?:```|$)|`[^`\n]+`)|\[\[(?<kind>#|¶)(?<number>\d{1,9})\]\])"_s);
}

} // namespace

std::vector<NoteLink> linksIn(const QString &note)
{
    std::vector<NoteLink> links;
    const QRegularExpression expression = pattern();
    for (auto matches = expression.globalMatch(note); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int number = match.captured("number"_L1).toInt() - 1;
        if (match.hasCaptured("code"_L1) || number < 0)
            continue;
        links.push_back(match.captured("kind"_L1) == "#"_L1 ? NoteLink{number, -1}
                                                            : NoteLink{-1, number});
    }
    return links;
}

QString withLinks(const QString &note)
{
    const QRegularExpression expression = pattern();
    QString linked;
    qsizetype done = 0;
    for (auto matches = expression.globalMatch(note); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        linked += QStringView(note).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured("code"_L1)) {
            linked += match.capturedView();
            continue;
        }
        const QString kind = match.captured("kind"_L1);
        const QString number = match.captured("number"_L1);
        linked += u"[%1%2](rejoinder:%3/%2)"_s.arg(kind, number,
                                                   kind == "#"_L1 ? u"comment"_s : u"paragraph"_s);
    }
    linked += QStringView(note).sliced(done);
    return linked;
}

std::optional<NoteLink> linkOf(const QUrl &url)
{
    if (url.scheme() != "rejoinder"_L1)
        return {};
    const QString path = url.path();
    const int number = path.section(u'/', 1, 1).toInt() - 1;
    if (number < 0)
        return {};
    if (path.startsWith("comment/"_L1))
        return NoteLink{number, -1};
    if (path.startsWith("paragraph/"_L1))
        return NoteLink{-1, number};
    return {};
}

} // namespace rejoinder::notes
