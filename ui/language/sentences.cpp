// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/sentences.h"

#include <QtTranslation>

#include "ui/language/forms.h"

namespace rejoinder::language {

namespace {

// As core/replies and core/comments say it. The first that fits counts, so one that fits more comes
// later. Words of the dump come in quotation marks and are filled in with them.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go on in the next line
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("sentences", "position only: %1"),
    QT_TRANSLATE_NOOP("sentences", "a person decided so"),
    QT_TRANSLATE_NOOP("sentences", "opens with %1"),
    QT_TRANSLATE_NOOP("sentences", "speaks to nobody directly"),
    QT_TRANSLATE_NOOP("sentences", "speaks to somebody: %1"),
    QT_TRANSLATE_NOOP("sentences", "uses words of the article"),
    QT_TRANSLATE_NOOP("sentences", "uses no words of the article"),
    QT_TRANSLATE_NOOP("sentences", "is worded as comments on an article are"),
    QT_TRANSLATE_NOOP("sentences", "is worded as answers to a comment are"),
    QT_TRANSLATE_NOOP("sentences", "is the first comment"),
    QT_TRANSLATE_NOOP("sentences", "where it stands, a new thread may begin"),
    QT_TRANSLATE_NOOP("sentences", "stands right below #%1"),
    QT_TRANSLATE_NOOP("sentences", "stands within the thread of #%1"),
    QT_TRANSLATE_NOOP("sentences", "#%1 asks a question"),
    QT_TRANSLATE_NOOP("sentences", "asks a question itself"),
    QT_TRANSLATE_NOOP("sentences", "no question is open here"),
    QT_TRANSLATE_NOOP("sentences", "both are by the same person"),
    QT_TRANSLATE_NOOP("sentences", "its author has not spoken before"),
    QT_TRANSLATE_NOOP("sentences", "its author has spoken before"),
    QT_TRANSLATE_NOOP("sentences", "its author has taken part before"),
    QT_TRANSLATE_NOOP("sentences", "its author has spoken since #%1"),
    QT_TRANSLATE_NOOP("sentences", "#%1 came after its author's own #%2, as in an exchange"),
    QT_TRANSLATE_NOOP("sentences", "prints no time to compare"),
    QT_TRANSLATE_NOOP("sentences", "is older than #%1"),
    QT_TRANSLATE_NOOP("sentences", "is older than the comment above"),
    QT_TRANSLATE_NOOP("sentences", "is no older than any comment above"),
    QT_TRANSLATE_NOOP("sentences", "is older than some comment above, not than the one it follows"),
    QT_TRANSLATE_NOOP("sentences", "is spoken to by name in no comment"),
    QT_TRANSLATE_NOOP("sentences", "is spoken to by name in #%1"),
    QT_TRANSLATE_NOOP("sentences", "addresses %1"),
    QT_TRANSLATE_NOOP("sentences", "names comment number %1"),
    QT_TRANSLATE_NOOP("sentences", "names %1"),
    QT_TRANSLATE_NOOP("sentences", "shares words with earlier comments"),
    QT_TRANSLATE_NOOP("sentences", "shares no words with earlier comments"),
    QT_TRANSLATE_NOOP("sentences", "shares no words with #%1"),
    QT_TRANSLATE_NOOP("sentences", "shares words with #%1"),
    QT_TRANSLATE_NOOP("sentences", "takes up %1 from #%2"),
    QT_TRANSLATE_NOOP("sentences", "quotes nothing of other comments"),
    QT_TRANSLATE_NOOP("sentences", "quotes the first comment, which stands for the article"),
    QT_TRANSLATE_NOOP("sentences", "quotes %1 words of the article"),
    QT_TRANSLATE_NOOP("sentences", "quotes %1 words of #%2"),
    QT_TRANSLATE_NOOP("sentences", "quotes the article: %1"),
    QT_TRANSLATE_NOOP("sentences", "quotes #%1: %2"),
    QT_TRANSLATE_NOOP("sentences", "quotes #%1"),
    QT_TRANSLATE_NOOP("sentences", "stands at the left margin, as comments on the article do"),
    QT_TRANSLATE_NOOP("sentences", "is indented under #%1"),
    QT_TRANSLATE_NOOP("sentences", "stands at the deepest level that the page shows"),
    QT_TRANSLATE_NOOP("sentences", "its header names nobody it answers"),
    QT_TRANSLATE_NOOP("sentences", "its header names no comment it answers"),
    QT_TRANSLATE_NOOP("sentences", "its header says that it answers %1"),
    QT_TRANSLATE_NOOP("sentences", "every printed number of answers is used up before it"),
    QT_TRANSLATE_NOOP("sentences", "the number of answers printed at #%1 leaves room for it"),
    QT_TRANSLATE_NOOP("sentences", "no printed number of answers reaches it"),
    QT_TRANSLATE_NOOP("sentences", "the number of comments below #%1 includes it"),
    QT_TRANSLATE_NOOP("sentences", "the printed numbers of answers leave room for it"),
    QT_TRANSLATE_NOOP("sentences", "is numbered %1, as comments on the article are"),
    QT_TRANSLATE_NOOP("sentences", "is numbered %1, below %2"),
    QT_TRANSLATE_NOOP("sentences", "has a subject of its own"),
    QT_TRANSLATE_NOOP("sentences", "its subject is that of #%1"),
    QT_TRANSLATE_NOOP("sentences", "its subject is that of %1 earlier comments"),
    QT_TRANSLATE_NOOP("sentences", "has a link to its parent"),
    QT_TRANSLATE_NOOP("sentences", "has no link to a parent, as replies on this page do"),
    QT_TRANSLATE_NOOP("sentences",
                      "the links beside it say that it is the first answer to the comment above"),
    QT_TRANSLATE_NOOP("sentences", "Headers of replies name whom they answer"),
    QT_TRANSLATE_NOOP("sentences",
                      "Printed numbers of answers tell which comment has how many replies"),
    QT_TRANSLATE_NOOP("sentences", "Printed numbers tell how many comments hang below each"),
    QT_TRANSLATE_NOOP("sentences",
                      "Links such as \"parent\" tell replies from comments on the article"),
    QT_TRANSLATE_NOOP("sentences", "Replies are indented under what they answer"),
    QT_TRANSLATE_NOOP("sentences", "Comments are numbered, and replies name the number"),
    QT_TRANSLATE_NOOP("sentences", "Comments are numbered by what they answer, as chapters are"),
    QT_TRANSLATE_NOOP("sentences", "Comments quote what they answer"),
    QT_TRANSLATE_NOOP("sentences", "Replies carry the subject of what they answer"),
    QT_TRANSLATE_NOOP("sentences", "Each comment prints a name and a time above its text."),
    QT_TRANSLATE_NOOP("sentences", "Each comment prints a name above its text."),
    QT_TRANSLATE_NOOP("sentences", "Each comment prints a time above its text."),
    QT_TRANSLATE_NOOP("sentences", "Each comment prints a name and a time below its text."),
    QT_TRANSLATE_NOOP("sentences", "Each comment prints a name below its text."),
    QT_TRANSLATE_NOOP("sentences", "Each comment prints a time below its text."),
    QT_TRANSLATE_NOOP("sentences",
                      "A line with the name stands above each comment; a doubled gap stands for a "
                      "name that was dropped."),
    QT_TRANSLATE_NOOP("sentences",
                      "Neither names nor times are printed: comments were told apart by their "
                      "words and blank lines."),
    QT_TRANSLATE_NOOP("sentences", "No comments were found on this page."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "No line has one word only: an extractor dropped such lines, names among them."),
    QT_TRANSLATE_NOOP("sentences", "%1 of %2 comments have a printed name."),
    QT_TRANSLATE_NOOP("sentences", "%1 of %2 comments have lost theirs."),
    QT_TRANSLATE_NOOP("sentences", "%1 of %2 comments have lost their text."),
    QT_TRANSLATE_NOOP("sentences", "The comments begin at line %1 of the dump."),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

const Forms &forms()
{
    static const Forms all("sentences", sentences);
    return all;
}

} // namespace

QString inWindow(const QString &sentence)
{
    return forms().translated(sentence).value_or(sentence);
}

bool isKnown(const QString &sentence)
{
    return forms().translated(sentence).has_value();
}

} // namespace rejoinder::language
