// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/models/smalldump.h"
#include "tests/ui/window/scene.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

std::string times(int count, std::string_view words)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += words;
    return all;
}

/// An article of one line and a megabyte, and comments in scripts and of lengths that hurt. "crane"
/// stands in each.
DocumentId add(models::Project &project)
{
    const std::string article
        = times(20'000, "The ferry passes the old quay on its way to the island. ")
        + "Then a crane.";
    return tests::addDump(
        project, "Hurt", article,
        {{"Noa",
          "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea crane \u05de\u05d0\u05d7\u05e8\u05ea "
          "\u05d4\u05d9\u05d5\u05dd (12 \u05d3\u05e7\u05d5\u05ea)"},
         {"Li", "\u8f2a\u6e21\u53c8\u665a\u4e86\uff0ccrane\u4eca\u5929\u4e0d\u5de5\u4f5c\u3002"},
         {"Zoe", "e\u0301te\u0301 a\u030a\u0323 crane n\u0303\u0308o\u0332\u0333"},
         {"Kim",
          "\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 crane "
          "\U0001F3F4\u200D\u2620\uFE0F\U0001F44D\U0001F3FD"},
         {"Max", times(8'000, "quay ") + "crane " + times(2'000, "boat ")},
         {"Ann", "And a crane."}});
}

} // namespace

/// A text made to hurt is shown, selected and tagged at the right place.
class TestHurtfulText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        QVERIFY(m_scene->window->workspace().open(m_scene->projectPath()));
        m_scene->window->reading().showDocument(add(m_scene->project()));
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
    }
    void cleanup() { m_scene.reset(); }

    void aWordIsTaggedWhereItStands_data()
    {
        QTest::addColumn<int>("comment"); // -1: the article
        QTest::newRow("one line of a megabyte") << -1;
        QTest::newRow("right to left") << 0;
        QTest::newRow("Chinese") << 1;
        QTest::newRow("combining marks") << 2;
        QTest::newRow("joined emoji") << 3;
        QTest::newRow("fifty thousand letters") << 4;
    }

    void aWordIsTaggedWhereItStands()
    {
        QFETCH(int, comment);
        const models::DocumentPtr document = m_scene->document();
        const std::string &text = document->source.text;
        const Span within = comment < 0
            ? document->reconstruction.article.front()
            : document->reconstruction.comments[std::size_t(comment)].body;
        const std::size_t at = text.find("crane", within.start);
        QVERIFY(at < within.end);
        m_scene->window->reading().showSpan({at, at + 5});
        if (comment < 0)
            m_scene->article().setFocus();
        else
            m_scene->thread().setFocus();
        const models::Focus focus = m_scene->window->reading().focus();
        QCOMPARE(focus.selection, (Span{at, at + 5}));
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'crane'"_s);
        const annotate::Coding coding = m_scene->project().codings(document->id)->own().at(0);
        QCOMPARE(coding.target.anchor.span, (Span{at, at + 5}));
        // What was tagged is on the screen.
        QWidget &pane
            = comment < 0 ? *m_scene->article().viewport() : *m_scene->thread().viewport();
        const QRectF where = comment < 0 ? m_scene->article().wordsAt({at, at + 5})
                                         : m_scene->thread().wordsAt({at, at + 5});
        QVERIFY(QRectF(pane.rect()).contains(where));
        QVERIFY(!pane.grab().isNull());
    }

    void aSelectionByKeysTakesWholeLetters()
    {
        m_scene->window->reading().showComment(3);
        m_scene->thread().setFocus();
        m_scene->press(Qt::Key_Return);
        m_scene->press(Qt::Key_Right, Qt::ShiftModifier); // a family is one letter
        const Span selected = m_scene->window->reading().focus().selection;
        const std::string_view words = slice(m_scene->document()->source.text, selected);
        QCOMPARE(QString::fromUtf8(words),
                 QString::fromUcs4(U"\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"));
    }

private:
    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(TestHurtfulText)
#include "tst_hurtfultext.moc"
