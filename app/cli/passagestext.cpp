// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passagesreport.h"

#include <QString>
#include <QStringList>

#include <cmath>

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype width = 76; // characters of a line
constexpr qsizetype longest = 600; // characters of a passage that are shown
constexpr qsizetype longestChange = 60;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// On one line; the middle of what is long is left out.
QString shown(const Read &dump, Span span, qsizetype most)
{
    QString words = text(slice(dump.source.text, span)).simplified();
    if (words.size() <= most)
        return words;
    return words.left(most * 2 / 3) + u" [...] "_s + words.right(most / 3);
}

/// Broken at blanks, each line behind `margin`.
QString wrapped(const QString &words, const QString &margin)
{
    QString lines;
    QString line;
    const QStringList list = words.split(u' ');
    for (const QString &word : list) {
        if (!line.isEmpty() && margin.size() + line.size() + word.size() >= width) {
            lines += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return lines + margin + line + u'\n';
}

QString counted(qint64 number, const QString &one, const QString &more)
{
    return QString::number(number) + u' ' + (number == 1 ? one : more);
}

QString percent(double share)
{
    return QString::number(qRound(share * 100)) + u" %"_s;
}

QString nameOf(const Read &dump)
{
    return text(dump.source.name);
}

/// Two dumps may have the same file name in different folders.
std::pair<QString, QString> namesOf(const Common &common)
{
    const QString here = nameOf(common.here);
    const QString there = nameOf(common.there);
    if (here == there)
        return {here + u" (first)"_s, there + u" (second)"_s};
    return {here, there};
}

QString introduce(const Read &dump, const QString &name)
{
    const QString title
        = dump.found.title ? u" \""_s + shown(dump, *dump.found.title, width) + u'"' : QString();
    return name + u':' + title + u"\n  "_s
        + counted(qint64(dump.found.article.size()), u"paragraph"_s, u"paragraphs"_s)
        + u" of article, "_s
        + counted(qint64(dump.found.comments.size()), u"comment"_s, u"comments"_s) + u'\n';
}

QString commentName(const Read &dump, int comment)
{
    const std::string name = pipeline::shownName(dump.found, comment);
    return u"#%1"_s.arg(comment + 1) + (name.empty() ? QString() : u' ' + text(name));
}

QString sideOf(const Read &dump, Span span)
{
    return span.isEmpty() ? u"(nothing)"_s : u'"' + shown(dump, span, longestChange) + u'"';
}

QString passageText(const Common &common, const passages::Shared &shared, int number)
{
    const auto [here, there] = namesOf(common);
    QString out = u"\n%1. "_s.arg(number) + counted(shared.words, u"word"_s, u"words"_s)
        + (shared.changes.empty() ? u" in the same order\n"_s
                                  : u", changed in "_s
                   + counted(qint64(shared.changes.size()), u"place"_s, u"places"_s) + u'\n');
    out += u"   in "_s + here + u", byte %1:\n"_s.arg(shared.here.start)
        + wrapped(shown(common.here, shared.here, longest), u"      "_s);
    if (shared.changes.empty())
        return out + u"   in "_s + there + u", byte %1\n"_s.arg(shared.there.start);
    out += u"   in "_s + there + u", byte %1:\n"_s.arg(shared.there.start)
        + wrapped(shown(common.there, shared.there, longest), u"      "_s);
    for (const auto &[mine, other] : shared.changes)
        out += u"   changed: "_s + sideOf(common.here, mine) + u" / "_s
            + sideOf(common.there, other) + u'\n';
    return out;
}

QString howAlike(const passages::Copy &copy)
{
    return copy.likeness >= 1 ? u"word for word"_s
                              : percent(copy.likeness) + u" of the words the same"_s;
}

Span bodyOf(const Read &dump, int comment)
{
    return dump.found.comments[static_cast<std::size_t>(comment)].body;
}

QString articleText(const Common &common)
{
    const auto [here, there] = namesOf(common);
    const auto count = qint64(common.article.passages.size());
    if (common.here.found.article.empty() || common.there.found.article.empty())
        return u"\nNo article was found in "_s + (common.here.found.article.empty() ? here : there)
            + u", so none is compared.\n"_s;
    if (count == 0)
        return u"\nThe articles share no passage of eight words or more.\n"_s;
    QString out = u"\nThe articles share "_s + counted(count, u"passage"_s, u"passages"_s)
        + u":\n  "_s + percent(common.article.hereShare) + u" of the words of "_s + here + u", "_s
        + percent(common.article.thereShare) + u" of those of "_s + there + u'\n';
    int number = 0;
    for (const passages::Shared &shared : common.article.passages)
        out += passageText(common, shared, ++number);
    return out;
}

} // namespace

std::string toText(const Common &common)
{
    const auto [here, there] = namesOf(common);
    QString out
        = introduce(common.here, here) + introduce(common.there, there) + articleText(common);
    if (common.comments.empty())
        return (out + u"\nNo comment stands in both.\n"_s).toStdString();
    out += u"\nComments that stand in both: %1\n"_s.arg(common.comments.size());
    for (const passages::Copy &copy : common.comments)
        out += u"\n  "_s + commentName(common.here, copy.comment) + u" in "_s + here + u" is "_s
            + commentName(common.there, copy.of) + u" in "_s + there + u", "_s + howAlike(copy)
            + u'\n'
            + wrapped(shown(common.here, bodyOf(common.here, copy.comment), longest / 3),
                      u"      "_s);
    return out.toStdString();
}

std::string toText(const Repeated &repeated)
{
    const Read &dump = repeated.dump;
    QString out = introduce(dump, nameOf(dump));
    out += dump.found.passages.empty()
        ? u"\nNo comment quotes the article or another comment.\n"_s
        : u"\nWords that stand elsewhere on the page: %1\n"_s.arg(dump.found.passages.size());
    for (const passages::Passage &passage : dump.found.passages)
        out += u"\n  "_s + commentName(dump, passage.comment) + u" has words of "_s
            + (passage.from < 0 ? u"the article, paragraph %1"_s.arg(passage.paragraph + 1)
                                : commentName(dump, passage.from))
            + u'\n' + wrapped(shown(dump, passage.here, longest / 2), u"      "_s);
    out += repeated.comments.empty()
        ? u"\nNo comment repeats another.\n"_s
        : u"\nComments that repeat another: %1\n"_s.arg(repeated.comments.size());
    for (const passages::Copy &copy : repeated.comments)
        out += u"\n  "_s + commentName(dump, copy.comment) + u" repeats "_s
            + commentName(dump, copy.of) + u", "_s + howAlike(copy) + u'\n'
            + wrapped(shown(dump, bodyOf(dump, copy.comment), longest / 3), u"      "_s);
    return out.toStdString();
}

} // namespace rejoinder::cli
