// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/gluedwords.h"

#include <QTest>

using namespace rejoinder;

namespace {

/// The lines' words after parting, with a bar between what was one word.
std::string parted(const std::vector<std::string_view> &lines)
{
    std::string text;
    std::vector<std::vector<layout::Token>> headers;
    for (const std::string_view line : lines)
        text.append(line).append("\n");
    std::size_t at = 0;
    for (const std::string_view line : lines) {
        layout::tokenize(text, {at, at + line.size()}, headers.emplace_back());
        at += line.size() + 1;
    }
    const comments::GluedWords glued(text, headers);
    std::string told;
    for (std::vector<layout::Token> &tokens : headers) {
        glued.part(tokens);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i > 0)
                told += tokens[i].afterBlank ? " " : "|";
            told += slice(text, tokens[i].span);
        }
        told += "; ";
    }
    return told;
}

} // namespace

class TestGluedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerbThatManyWordsEndWithIsParted()
    {
        QCOMPARE(parted({"Annscribbled", "Marrowscribbled", "Cleoscribbled", "Otto scribbled"}),
                 std::string("Ann|scribbled; Marrow|scribbled; Cleo|scribbled; Otto scribbled; "));
    }

    void soIsWhatStandsBeforeNames()
    {
        QCOMPARE(parted({"NotefromAnn", "NotefromMarrow", "NotefromCleo"}),
                 std::string("Notefrom|Ann; Notefrom|Marrow; Notefrom|Cleo; "));
        QCOMPARE(parted({"vonAnn", "vonMarrow", "vonCleo"}),
                 std::string("von|Ann; von|Marrow; von|Cleo; "));
    }

    void otherNamesStayWhole()
    {
        QCOMPARE(parted({"Ann Lee", "Marrow", "Ann Lee", "Cleopatra", "Ann Lee"}),
                 std::string("Ann Lee; Marrow; Ann Lee; Cleopatra; Ann Lee; "));
    }

    void wordsOfTheLexiconStayWhole()
    {
        QCOMPARE(parted({"September", "November", "December"}),
                 std::string("September; November; December; "));
    }

    void lettersOfAnyAlphabetAreKeptTogether()
    {
        QCOMPARE(parted({"Ваняпишет", "Миляпишет", "Леонпишет"}),
                 std::string("Ваня|пишет; Миля|пишет; Леон|пишет; "));
    }
};

QTEST_APPLESS_MAIN(TestGluedWords)
#include "tst_gluedwords.moc"
