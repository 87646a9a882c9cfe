// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <cstdio>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include "samples.h"

// A second process, this program again, imports and tags without end and says on its output what it
// has finished. It is killed at some moment; whatever it said must be in the file, and nothing that
// is half done.

using namespace rejoinder;
using namespace rejoinder::store;
using annotate::Coding;
using annotate::Note;

namespace {

constexpr int commentsEach = 40;

pipeline::Reconstruction toldOf(int number, int run)
{
    pipeline::Reconstruction told
        = samples::Reconstructions(unsigned(1 + number * 1000 + run)).make(commentsEach);
    told.model = std::to_string(run);
    return told;
}

void say(const std::string &line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

/// What the process that is killed does. Every coding comes with a note on it, in one action.
class Busy
{
public:
    Busy(Store &store, unsigned seed)
        : m_store(store)
        , m_random(seed)
        , m_code(samples::firstUsableCode(store).id)
    { }

    void goOn()
    {
        switch (const int what = number(10); what) {
        case 0:
        case 1:
            return import();
        case 2:
            return rerun();
        case 3:
            return drop();
        case 4:
            return decide();
        case 5:
            return m_store.undo() ? say("undo") : void();
        case 6:
            return m_store.redo() ? say("redo") : void();
        default:
            return tag();
        }
    }

private:
    int number(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

    void import()
    {
        const int next = int(m_store.documents()->size()) + 1;
        if (m_store.addDocument(samples::source(next, commentsEach), toldOf(next, 0)))
            say("import " + std::to_string(next));
    }

    void rerun()
    {
        const auto documents = m_store.documents().value();
        if (documents.empty())
            return;
        const int which = number(int(documents.size()));
        const int run = number(100);
        if (m_store.replaceReconstruction(documents[std::size_t(which)].id, toldOf(which + 1, run)))
            say("rerun " + std::to_string(which + 1) + " " + std::to_string(run));
    }

    void tag()
    {
        const auto documents = m_store.documents().value();
        if (documents.empty())
            return;
        const DocumentId document = documents[std::size_t(number(int(documents.size())))].id;
        const Coding coding = samples::codingOn(m_code, document, "a text", {0, 6});
        Note note;
        note.id = NoteId{coding.id.value};
        note.target.kind = annotate::TargetKind::Coding;
        note.target.ref = coding.id.value;
        if (m_store.act({"tag", {PutCoding{coding}, PutNote{note}}}))
            say("tag " + coding.id.value);
    }

    void drop()
    {
        const auto codings = m_store.allCodings().value();
        if (codings.empty())
            return;
        const CodingId id = codings[std::size_t(number(int(codings.size())))].id;
        if (m_store.act({"drop", {DropCoding{id}}}))
            say("drop " + id.value);
    }

    void decide()
    {
        const auto documents = m_store.documents().value();
        if (documents.empty())
            return;
        StoredDecision said;
        said.document = documents.front().id;
        said.decision.text = "Mole";
        if (const auto touched = m_store.act({"decide", {PutDecision{said}}}))
            say("decide " + touched->decisions.front().value);
    }

    Store &m_store;
    std::mt19937 m_random;
    CodeId m_code;
};

int beBusy(const std::string &path, unsigned seed)
{
    Store::Options options{systemClock(), "Ada"};
    auto store = QFile::exists(QString::fromStdString(path)) ? Store::open(path, options)
                                                             : Store::create(path, options);
    if (!store) {
        say("failed " + describe(store.error()));
        return 1;
    }
    say("open");
    for (Busy busy(**store, seed);;)
        busy.goOn();
}

} // namespace

class TestKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFinishedActionIsThere();

private:
    QByteArrayList runAndKill(const std::string &path, std::mt19937 &random);
    static std::unique_ptr<samples::Bench> newBench(bool isSynced);
    void check(const std::string &path, const QByteArrayList &said);
    void checkDocuments(const Store &store, const QByteArrayList &said);
    void checkRows(const Store &store);
    void checkAudit(const Store &store, const QByteArrayList &said);

    int m_actions = 0;
    int m_unsaid = 0; // actions that were finished but not yet said
};

static QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

/// Waits for some lines, then a little longer without sleeping, then kills.
QByteArrayList TestKilled::runAndKill(const std::string &path, std::mt19937 &random)
{
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--busy"), QString::fromStdString(path), QString::number(random())});
    const qsizetype lines = qsizetype(random() % 16);
    QByteArray output;
    while (output.count('\n') < lines && process.waitForReadyRead(20'000))
        output += process.readAll();
    if (lines == 0 && !process.waitForStarted())
        return {};
    const qint64 delay = qint64(random() % 4'000'000); // nanoseconds
    for (QElapsedTimer timer = started(); timer.nsecsElapsed() < delay;) { }
    process.kill(); // SIGKILL
    process.waitForFinished();
    output += process.readAll();
    QByteArrayList said = output.split('\n');
    said.removeLast(); // what stands behind the last line's end: a line that was cut
    return said;
}

/// A folder with a trace of a synchronising program gets the rollback journal instead of the log.
std::unique_ptr<samples::Bench> TestKilled::newBench(bool isSynced)
{
    auto bench = std::make_unique<samples::Bench>();
    if (isSynced)
        QDir(bench->folder.path()).mkdir(QStringLiteral(".stfolder"));
    return bench;
}

void TestKilled::everyFinishedActionIsThere()
{
    static constexpr int kills = 240;
    std::mt19937 random(20261123);
    std::unique_ptr<samples::Bench> bench;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 16 == 0) // small files are read in no time
            bench = newBench(kill / 16 % 3 == 2);
        const QByteArrayList said = runAndKill(bench->path, random);
        for (const QByteArray &line : said)
            QVERIFY2(!line.startsWith("failed"), line.constData());
        if (!QFile::exists(QString::fromStdString(bench->path))) {
            QVERIFY(said.isEmpty()); // not even made: then it is not there at all
            continue;
        }
        check(bench->path, said);
        if (QTest::currentTestFailed())
            return;
        m_actions += int(said.size());
        QCOMPARE(QDir(bench->folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    qInfo("%d kills, %d actions said, %d kills with an action finished but not said", kills,
          m_actions, m_unsaid);
    QVERIFY(m_actions > kills);
}

void TestKilled::check(const std::string &path, const QByteArrayList &said)
{
    const auto store = Store::open(path, {systemClock(), "Ada"});
    QVERIFY2(store, store ? "" : describe(store.error()).c_str());
    QCOMPARE((*store)->problems(), std::vector<std::string>());
    checkDocuments(**store, said);
    checkRows(**store);
    checkAudit(**store, said);
}

/// Every dump is whole: its bytes, and one of the reconstructions that were made of it, the last
/// that was said but for one that was finished and not said.
void TestKilled::checkDocuments(const Store &store, const QByteArrayList &said)
{
    std::map<int, int> runs;
    int imported = 0;
    for (const QByteArray &line : said) {
        const QByteArrayList words = line.split(' ');
        if (words.front() == "import")
            runs[imported = words.at(1).toInt()] = 0;
        else if (words.front() == "rerun")
            runs[words.at(1).toInt()] = words.at(2).toInt();
    }
    const auto documents = store.documents().value();
    QVERIFY(int(documents.size()) >= imported);
    int others = 0;
    for (int number = 1; number <= int(documents.size()); ++number) {
        const DocumentId id = documents[std::size_t(number) - 1].id;
        QVERIFY(*store.source(id) == samples::source(number, commentsEach));
        const pipeline::Reconstruction told = store.reconstruction(id).value();
        const int run = std::stoi(told.model);
        QVERIFY(told == toldOf(number, run));
        others += runs.contains(number) && runs[number] != run ? 1 : 0;
    }
    QVERIFY(others <= 1);
}

/// An action puts a coding and its note: there are both or none. The rows are what the history says
/// they are.
void TestKilled::checkRows(const Store &store)
{
    QCOMPARE(store.allCodings()->size(), store.notes()->size());
    const auto history = store.history().value();
    std::ptrdiff_t tags = 0;
    for (const HistoryEntry &entry : history)
        if (!entry.undone)
            tags += entry.text == "tag" ? 1 : entry.text == "drop" ? -1 : 0;
    QCOMPARE(std::ptrdiff_t(store.allCodings()->size()), tags);
}

/// The audit ends with what was said, and at most one thing more.
void TestKilled::checkAudit(const Store &store, const QByteArrayList &said)
{
    QByteArrayList expected;
    for (const QByteArray &line : said) {
        const QByteArray verb = line.split(' ').front();
        if (verb == "undo" || verb == "redo")
            expected.append(verb);
        else if (verb == "tag" || verb == "drop" || verb == "decide")
            expected.append("act " + verb);
    }
    QByteArrayList found;
    const auto audit = store.audit().value();
    for (const AuditEntry &line : audit)
        found.append(
            QByteArray::fromStdString(line.verb == "act" ? "act " + line.text : line.verb));
    if (found.last(expected.size()) != expected) { // finished, and killed before it could be said
        found.removeLast();
        ++m_unsaid;
    }
    QCOMPARE(found.last(expected.size()), expected);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--busy")
        return beBusy(argv[2], unsigned(std::stoul(argv[3])));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
