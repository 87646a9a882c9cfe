// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QInputDialog>
#include <QTimer>

#include "core/exchange/csv.h"
#include "tests/support/folders.h"
#include "tests/ui/window/scene.h"
#include "ui/transfer/exportdialog.h"
#include "ui/window/filecontroller.h"
#include "ui/window/reruncontroller.h"
#include "ui/window/viewcontroller.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using window::Scene;

namespace {

/// The first words of a comment: at most so many code points of its body.
Span firstWords(const models::Document &document, int comment, int codePoints)
{
    const Span body = document.reconstruction.comments[std::size_t(comment)].body;
    const std::string &text = document.source.text;
    std::size_t end = body.start;
    for (int count = 0; end < body.end && (count < codePoints); ++end)
        if ((static_cast<unsigned char>(text[end + 1]) & 0xC0) != 0x80)
            ++count;
    return {body.start, end};
}

} // namespace

/// The main job on the two seeds, by keys alone: import, tag twenty passages, correct five replies,
/// export, and all of it stands in the tables.
class TestWholeJob final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(tests::sharedFolder() + u"/corpus/seeds/sf.txt"_s))
            QSKIP("The seeds are not here; set REJOINDER_SHARED to their folder.");
        m_scene.emplace();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
    }
    void cleanupTestCase() { m_scene.reset(); }

    void bothDumpsAreImportedAtOnce()
    {
        m_scene->window->files().importPaths({tests::sharedFolder() + u"/corpus/seeds/sf.txt"_s,
                                              tests::sharedFolder() + u"/corpus/seeds/zh.txt"_s},
                                             true);
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->document(), 120'000);
        QTRY_COMPARE(m_scene->project().documents().size(), std::size_t(2));
        m_scene->window->activateWindow(); // the import dialog had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
    }

    void twentyPassagesAreTagged()
    {
        const auto documents
            = m_scene->project().documents(); // the list is made anew at each action
        for (const auto &info : documents) {
            m_scene->window->reading().showDocument(info.id);
            for (int i = 0; i < 10; ++i)
                tag(3 * i + 1, i);
            QCOMPARE(m_scene->project().codings(info.id)->own().size(), std::size_t(10));
        }
        takePicture("tagged");
    }

    void fiveRepliesAreCorrected()
    {
        m_scene->window->reading().showDocument(m_scene->project().documents().front().id);
        for (const int comment : corrected)
            correct(comment);
        QTRY_VERIFY_WITH_TIMEOUT(!m_scene->window->reruns().isWorking(), 120'000);
        const auto &links = m_scene->document()->reconstruction.links;
        for (const int comment : corrected) {
            QVERIFY(links[std::size_t(comment)].decided);
            QCOMPARE(links[std::size_t(comment)].parent, comment - 1);
        }
        takePicture("corrected");
    }

    void allOfItIsInTheTables()
    {
        const QString folder = m_scene->folder.filePath(u"tables"_s);
        QVERIFY(transfer::exportCsvTo(m_scene->project(), folder, {}));
        const exchange::CsvTable codings = table(folder + u"/codings.csv"_s);
        QCOMPARE(codings.rows.size(), std::size_t(20));
        QStringList words;
        for (const exchange::CsvRow &row : codings.rows)
            words.append(QString::fromStdString(
                exchange::unguarded(row.cells[codings.column("segment_text").value()])));
        words.sort();
        m_words.sort();
        QCOMPARE(words, m_words);
        std::size_t comments = 0;
        for (const store::DocumentInfo &info : m_scene->project().documents())
            comments += std::size_t(info.comments);
        QCOMPARE(table(folder + u"/comments.csv"_s).rows.size(), comments);
    }

    void theNextDayItIsAllThere()
    {
        const QString path = m_scene->project().path();
        m_scene->window->close();
        m_scene->window.reset();
        m_scene->openWindow();
        QVERIFY(m_scene->window->workspace().open(path));
        for (const int comment : corrected)
            QVERIFY(m_scene->document()->reconstruction.links[std::size_t(comment)].decided);
        QCOMPARE(m_scene->project().store().allCodings()->size(), std::size_t(20));
        m_scene->window->view().setDark(true);
        takePicture("dark");
    }

private:
    static constexpr int corrected[] = {20, 24, 28, 32, 36};

    /// With T and the beginning of a name the first two times, with a digit from then on.
    void tag(int comment, int turn)
    {
        const Span span = firstWords(*m_scene->document(), comment, 14);
        m_words.append(
            QString::fromStdString(std::string(slice(m_scene->document()->source.text, span))));
        m_scene->thread().setFocus();
        m_scene->window->reading().showSpan(span);
        if (turn < 2) {
            m_scene->press(Qt::Key_T);
            m_scene->type(turn == 0 ? "fact" : "sarc");
            m_scene->press(Qt::Key_Return);
        } else {
            m_scene->press(turn % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        }
    }

    /// Ctrl+R, the number before, Enter.
    void correct(int comment)
    {
        m_scene->window->activateWindow(); // the dialog before had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        m_scene->thread().setFocus();
        m_scene->window->reading().showComment(comment);
        QTimer::singleShot(0, m_scene->window.get(), [this, comment] {
            auto *dialog = m_scene->window->findChild<QInputDialog *>();
            dialog->setTextValue(u"#%1"_s.arg(comment));
            dialog->accept();
        });
        m_scene->press(Qt::Key_R, Qt::ControlModifier);
    }

    static exchange::CsvTable table(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
            ? exchange::readCsv(file.readAll().toStdString(), path.toStdString())
                  .value_or(exchange::CsvTable{})
            : exchange::CsvTable{};
    }

    void takePicture(const char *name)
    {
        if (qEnvironmentVariableIsSet("REJOINDER_PICTURES"))
            m_scene->window->grab().save(qEnvironmentVariable("REJOINDER_PICTURES")
                                         + u"/seeds-%1.png"_s.arg(QLatin1StringView(name)));
    }

    std::optional<Scene> m_scene;
    QStringList m_words;
};

QTEST_MAIN(TestWholeJob)
#include "tst_wholejob.moc"
