// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include "core/evaluate/run.h"
#include "core/pipeline/reconstruct.h"
#include "tests/support/folders.h"

using namespace rejoinder;
using namespace rejoinder::evaluate;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Invents a page and two reconstructions of it that agree in part.
class Inventor
{
public:
    explicit Inventor(unsigned seed) : m_random(seed) { }

    QByteArray text()
    {
        static constexpr std::array pieces{"moss", "fern", "\n", "\n\n",   " ",      "\r\n",
                                           "\t",   "tide", ".",  "\u00a0", "\u5f71", "Bell\n"};
        m_text.clear();
        m_marks = {0};
        for (int i = 0; i < 160; ++i) {
            m_text += pieces[below(pieces.size())];
            if (below(4) == 0)
                m_marks.push_back(m_text.size());
        }
        m_marks.push_back(m_text.size());
        return m_text;
    }

    /// Half the marks it draws from are those of every other document, so that spans meet.
    QByteArray document(bool isGold)
    {
        QJsonArray comments;
        const int count = below(9) == 0 ? 0 : 1 + int(below(12));
        for (int i = 0; i < count; ++i)
            comments.append(comment(isGold, i, count));
        QJsonObject object{{"dump"_L1, "p.txt"_L1}, {"comments"_L1, comments}};
        object["title"_L1] = below(2) ? QJsonValue(span()) : QJsonValue(QJsonValue::Null);
        object["article"_L1] = below(4) ? QJsonArray{span(), span()} : QJsonArray();
        if (isGold)
            addHead(object);
        else
            object["identities"_L1] = identities(count);
        return QJsonDocument(object).toJson();
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    QJsonObject span()
    {
        const std::size_t mark = below(m_marks.size() - 1);
        return {{"start"_L1, qint64(m_marks[mark])}, {"end"_L1, qint64(m_marks[mark + 1])}};
    }

    QJsonValue name()
    {
        static constexpr std::array names{"Ann",          "ann  ",    "BO", "bo",
                                          "Stra\u00dfer", "STRASSER", "",   "\u0130da"};
        return below(3) == 0 ? QJsonValue(QJsonValue::Null)
                             : QJsonValue(QString::fromUtf8(names[below(names.size())]));
    }

    QJsonObject comment(bool isGold, int at, int count)
    {
        QJsonObject object = span();
        object["id"_L1] = u"c%1"_s.arg(at);
        const QJsonValue end = object["end"_L1];
        object["body_start"_L1] = below(6) == 0 ? end : object["start"_L1];
        object["body_end"_L1] = end;
        object["author"_L1] = name();
        object["author_inferred"_L1] = inferred();
        object["parent"_L1] = below(2) ? QJsonValue(u"c%1"_s.arg(below(std::size_t(count))))
                                       : QJsonValue(QJsonValue::Null);
        if (!isGold || below(2))
            object["parent_confidence"_L1] = double(below(21)) / 20;
        if (!isGold)
            return object;
        object["true_author"_L1] = name();
        object["lost_parent"_L1] = below(4) == 0;
        if (below(3) == 0)
            object["parent_alternatives"_L1] = QJsonArray{"top"_L1, "c0"_L1};
        return object;
    }

    QJsonValue inferred()
    {
        const QJsonValue name = this->name();
        if (below(2) || name.toString().isEmpty())
            return name;
        return QJsonObject{{"name"_L1, name}, {"evidence"_L1, "somebody says so"_L1}};
    }

    void addHead(QJsonObject &object)
    {
        const auto maybe = [&](QLatin1StringView key, std::initializer_list<const char *> values) {
            const std::size_t value = below(values.size() + 1);
            if (value < values.size())
                object[key] = QLatin1StringView(values.begin()[value]);
        };
        maybe("style"_L1, {"bell"});
        maybe("order"_L1, {"preorder", "chronological", "two-level"});
        maybe("tree"_L1, {"nested", "flat", "reply-links"});
        maybe("parents"_L1, {"site", "marked"});
    }

    QJsonArray identities(int count)
    {
        QJsonArray first;
        QJsonArray second;
        for (int i = 0; i < count; ++i) {
            if (below(3))
                (below(2) ? first : second).append(u"c%1"_s.arg(i));
        }
        return {QJsonObject{{"id"_L1, "p1"_L1}, {"comments"_L1, first}},
                QJsonObject{{"name"_L1, "Bo"_L1}, {"comments"_L1, second}}};
    }

    std::mt19937 m_random;
    QByteArray m_text;
    std::vector<qsizetype> m_marks;
};

} // namespace

/// Our figures are those of the evaluation set's own script.
class TestSameAsScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(tests::sharedFolder() + u"/eval/score.py"_s))
            QSKIP("The evaluation set is not here; set REJOINDER_SHARED to its folder.");
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("The scoring script needs python3.");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onInventedPages()
    {
        for (int seed = 0; seed < 300; ++seed) {
            Inventor inventor(static_cast<unsigned>(seed));
            const QString name = u"p%1"_s.arg(seed);
            write(file("gold", name, ".txt"), inventor.text());
            write(file("gold", name, ".gold.json"), inventor.document(true));
            write(file("told", name, ".json"), inventor.document(false));
        }
        compare(300);
    }

    void onTheSeedsAndSomeDumps()
    {
        const QString corpus = tests::sharedFolder() + u"/corpus"_s;
        const Result<std::vector<Dump>> all
            = dumpsBelow(corpus.toStdString(), corpus.toStdString());
        QVERIFY(all);
        int taken = 0;
        for (std::size_t i = 0; i < all->size(); ++i) {
            const Dump &dump = (*all)[i];
            if (i % 40 == 7 || dump.name.starts_with("seeds/"))
                taken += tell(dump, u"d%1"_s.arg(i));
        }
        compare(taken);
    }

private:
    QString file(const char *folder, const QString &name, const char *ending) const
    {
        return m_folder->filePath(QLatin1StringView(folder) + u'/' + name
                                  + QLatin1StringView(ending));
    }

    /// Puts a dump, its truth and what we tell of it into the folder; gives the number of dumps.
    int tell(const Dump &dump, const QString &name) const
    {
        const auto source = source::load(dump.text);
        const auto gold = source::readFile(dump.gold);
        if (!source || !gold)
            return 0;
        const auto found = pipeline::reconstruct(*source, pipeline::shippedModel());
        if (!found)
            return 0;
        write(file("gold", name, ".txt"), QByteArray::fromStdString(source->raw));
        write(file("gold", name, ".gold.json"), QByteArray::fromStdString(*gold));
        write(file("told", name, ".json"),
              QByteArray::fromStdString(pipeline::toJson(*source, *found)));
        return 1;
    }

    QJsonObject scriptRows() const
    {
        QProcess python;
        python.start(u"python3"_s,
                     {tests::sharedFolder() + u"/eval/score.py"_s, u"--json"_s, u"--dir"_s,
                      m_folder->filePath(u"gold"_s), m_folder->filePath(u"told"_s)});
        python.waitForFinished(-1);
        return QJsonDocument::fromJson(python.readAllStandardOutput())["rows"_L1].toObject();
    }

    void compare(qsizetype dumps) const
    {
        const QJsonObject rows = scriptRows();
        QCOMPARE(rows.size(), dumps);
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const auto gold = readGold(file("gold", row.key(), ".gold.json").toStdString());
            const auto told = readGold(file("told", row.key(), ".json").toStdString());
            const auto text = source::readFile(file("gold", row.key(), ".txt").toStdString());
            QVERIFY(gold && told && text);
            compareRow(row.key(), score(*gold, *told, *text), row->toObject());
        }
    }

    static void compareRow(const QString &name, const Score &ours, const QJsonObject &script)
    {
        QCOMPARE(ours.comments, script["comments"_L1].toInt());
        for (std::size_t i = 0; i < figureNames.size(); ++i) {
            const QJsonValue theirs = script[QLatin1StringView(figureNames[i])];
            const std::optional<double> &value = ours.figures[static_cast<Figure>(i)];
            const bool isSame = value
                ? theirs.isDouble() && std::abs(*value - theirs.toDouble()) < 1e-9
                : !theirs.isDouble();
            QVERIFY2(isSame,
                     qPrintable(u"%1, %2: %3, not %4"_s.arg(name)
                                    .arg(QLatin1StringView(figureNames[i]))
                                    .arg(theirs.toDouble(-1))
                                    .arg(value.value_or(-1))));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSameAsScript)
#include "tst_sameasscript.moc"
