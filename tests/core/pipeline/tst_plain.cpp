// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Threads as people copy them by hand: names and words, little else. Anybody reads these without a
// mistake, so does the program.
#include <array>
#include <map>
#include <random>

#include <QRegularExpression>
#include <QTest>

#include "core/pipeline/model.h"
#include "core/pipeline/reconstruct.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

std::string pick(Random &random, std::initializer_list<const char *> words)
{
    return words.begin()[random() % words.size()];
}

std::string sentence(Random &random)
{
    return pick(random,
                {"The tide", "The ferry", "The harbour office", "My neighbour", "The council",
                 "That timetable", "Nobody here", "Every skipper"})
        + " "
        + pick(random, {"has no", "never had a", "runs on", "waits for", "paid for", "forgot"})
        + " "
        + pick(random,
               {"timetable", "clock that works", "good reason for the delay", "bell",
                "proper bench on the pier", "replacement crew this winter"})
        + pick(random, {".", "!", "."});
}

std::string body(Random &random)
{
    std::string words;
    for (unsigned i = 1 + random() % 4; i > 0; --i)
        words += (words.empty() ? "" : " ")
            + (random() % 4 == 0
                   ? pick(random, {"Why is that?", "You should ask them.", "So what?"})
                   : sentence(random));
    return words;
}

std::string articleFor(Random &random, std::size_t comments)
{
    std::string dump = "Ferry runs late\n\n";
    for (int i = 0; i < 5; ++i)
        dump += sentence(random) + " " + sentence(random) + " " + sentence(random) + "\n\n";
    return dump + std::to_string(comments) + " comments\n\n";
}

/// "{name}: {body}" with the values in; "~" is a line end.
std::string filled(QString form, const std::map<QString, QString> &values)
{
    form.replace(u'~', u'\n');
    for (const auto &[key, value] : values)
        form.replace(u'{' + key + u'}', value);
    return form.toStdString();
}

struct Told
{
    std::string dump;
    QStringList comments; // "name: words", or "name < whom they answer"
};

/// The form once a comment, below an article.
Told printed(const QString &form, std::size_t comments, unsigned seed)
{
    static constexpr std::array names{"Bo Tarn",  "Ilse Marrow", "Una Reed",  "gerrit_v",
                                      "halvor88", "Mona Tilley", "TidalWave", "R. Dunmore"};
    Random random(seed);
    Told told{articleFor(random, comments), {}};
    for (std::size_t i = 0; i < comments; ++i) {
        const QString name = QString::fromLatin1(names[random() % names.size()]);
        const QString words = QString::fromStdString(body(random));
        told.comments << name + u": "_s + words;
        told.dump += filled(
            form, {{u"name"_s, name}, {u"body"_s, words}, {u"n"_s, QString::number(i + 1)}});
    }
    return told;
}

/// The same with a tree: what stands in "<...>" is printed of answers alone. Nobody writes twice.
Told printedTree(const QString &form, unsigned seed)
{
    static constexpr std::array names{"Bo Tarn",    "Ilse Marrow", "Una Reed",   "Gerrit Voss",
                                      "Hal Varley", "Mona Tilley", "Tilda Wave", "R. Dunmore",
                                      "Ada Quill",  "Petra Lind",  "Sam Okoro",  "Cole Haversham"};
    Random random(seed);
    Told told{articleFor(random, names.size()), {}};
    std::vector<std::size_t> open; // comments above, from the root
    std::vector<QString> paths;
    std::map<QString, int> answers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        open.resize(std::min<std::size_t>(random() % (open.size() + 1), 3));
        const bool isAnswer = !open.empty();
        const QString parent = isAnswer ? QString::fromLatin1(names[open.back()]) : QString();
        const QString above = isAnswer ? paths[open.back()] + u'.' : QString();
        paths.push_back(above + QString::number(++answers[above]));
        const QString name = QString::fromLatin1(names[i]);
        told.comments << name + u" < "_s + parent;
        static const QRegularExpression ofAnswers(u"<([^>]*)>"_s);
        QString one = form;
        one.replace(ofAnswers, isAnswer ? u"\\1"_s : QString());
        const int depth = int(open.size());
        told.dump += filled(one,
                            {{u"name"_s, name},
                             {u"body"_s, QString::fromStdString(body(random))},
                             {u"n"_s, QString::number(i + 1)},
                             {u"m"_s, isAnswer ? QString::number(open.back() + 1) : QString()},
                             {u"parent"_s, parent},
                             {u"path"_s, paths.back()},
                             {u"blanks"_s, QString(4 * depth, u' ')},
                             {u"dashes"_s, QString(depth + 1, u'-')},
                             {u"angles"_s, QString(depth, u'>')}});
        open.push_back(i);
    }
    return told;
}

struct Read
{
    source::Source source;
    pipeline::Reconstruction found;
};

Read read(const std::string &dump)
{
    source::Source source = *source::decode(dump, "ferry.txt");
    pipeline::Reconstruction found = *pipeline::reconstruct(source, pipeline::shippedModel());
    return {std::move(source), std::move(found)};
}

QStringList commentsIn(const std::string &dump)
{
    const Read page = read(dump);
    QStringList told;
    for (const comments::Comment &comment : page.found.comments)
        told << QString::fromStdString(comment.author + ": "
                                       + std::string(slice(page.source.text, comment.body)));
    return told;
}

QStringList treeIn(const std::string &dump)
{
    const pipeline::Reconstruction found = read(dump).found;
    QStringList told;
    for (std::size_t i = 0; i < found.comments.size(); ++i) {
        const int parent = found.links[i].parent;
        told << QString::fromStdString(
            found.comments[i].author + " < "
            + (parent < 0 ? std::string() : found.comments[std::size_t(parent)].author));
    }
    return told;
}

void rows(std::initializer_list<const char *> forms)
{
    QTest::addColumn<QString>("form");
    for (const char *form : forms)
        QTest::newRow(form) << QString::fromUtf8(form);
}

} // namespace

class TestPlain final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadAsAnybodyDoes_data()
    {
        rows({"{name}~{body}~~", "{name}~~{body}~~", "{name}:~{body}~~", "{name}: {body}~~",
              "{name}: {body}~", "[{name}] {body}~", "({name}) {body}~~", "{name} - {body}~~",
              "{name} | {body}~", "{name} says:~{body}~~", "{name} wrote:~~{body}~~",
              "#{n} {name}~{body}~~", "{n}. {name}~{body}~~", "{n}. {name}: {body}~",
              "{name}~{body}~Reply~~", "{name}~2 hours ago~{body}~~",
              "{name}, 3 March 2024 10:15~{body}~~", "By {name} on 3 March 2024~{body}~~"});
    }

    void isReadAsAnybodyDoes()
    {
        QFETCH(const QString, form);
        for (const std::size_t comments : {12U, 40U}) {
            for (const unsigned seed : {1U, 2U, 3U}) {
                const Told told = printed(form, comments, seed);
                QCOMPARE(commentsIn(told.dump), told.comments);
            }
        }
    }

    void aTreeThatIsPrintedIsRead_data()
    {
        rows({"{blanks}{name}~{blanks}{body}~~", "{blanks}{name}: {body}~",
              "{dashes} {name}: {body}~", "{angles}{name}: {body}~", "{name}< → {parent}>~{body}~~",
              "{name}< (in reply to {parent})>: {body}~~", "{name}~<In reply to {parent}~>{body}~~",
              "#{n} {name}< (reply to #{m})>~{body}~~", "{path} {name}~{body}~~",
              "{path}. {name}: {body}~"});
    }

    void aTreeThatIsPrintedIsRead()
    {
        QFETCH(const QString, form);
        for (const unsigned seed : {1U, 2U, 3U, 4U}) {
            const Told told = printedTree(form, seed);
            QCOMPARE(treeIn(told.dump), told.comments);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlain)
#include "tst_plain.moc"
