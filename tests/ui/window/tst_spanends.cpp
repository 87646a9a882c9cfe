// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStatusBar>
#include <QTest>
#include <QTextCursor>

#include "tests/ui/window/scene.h"
#include "ui/tags/tagcontroller.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using window::Scene;

namespace {

/// Presses at one point, goes to another with the button down, and lets go.
void drag(QWidget *viewport, const QPoint &from, const QPoint &to)
{
    QTest::mouseMove(viewport, from);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * step / 4),
                         viewport->mapToGlobal(QPointF(from + (to - from) * step / 4)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

/// Where words of the thread are, in coordinates of its viewport.
QRect rectInThread(Scene &scene, std::string_view words)
{
    scene.select(words);
    return scene.thread().selectionRect();
}

QRect rectInArticle(Scene &scene, std::string_view words)
{
    scene.select(words);
    QTextCursor end = scene.article().textCursor();
    QTextCursor start = end;
    start.setPosition(end.selectionStart());
    end.setPosition(end.selectionEnd());
    return scene.article().cursorRect(start).united(scene.article().cursorRect(end));
}

} // namespace

/// The words of a tag after it was put: by drag and by keys.
class TestSpanEnds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene.emplace();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QVERIFY(m_scene->openSample());
    }

    void cleanup() { m_scene.reset(); }

    void anEndIsDraggedInTheThread()
    {
        tag("Page 40");
        const QRect words = rectInThread(*m_scene, "Page 40");
        const QRect more = rectInThread(*m_scene, "Page 40 of the");
        QWidget *viewport = m_scene->thread().viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, words.center());
        drag(viewport, {words.right(), words.center().y()}, {more.right() + 1, more.center().y()});
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40 of the'"_s);
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40'"_s);
    }

    void aStartIsDraggedInTheArticle()
    {
        tag("the motion");
        const QRect words = rectInArticle(*m_scene, "the motion");
        const QRect more = rectInArticle(*m_scene, "brought the motion");
        QWidget *viewport = m_scene->article().viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, words.center());
        drag(viewport, {words.left(), words.center().y()}, {more.left(), more.center().y()});
        QCOMPARE(m_scene->codings(), u"Fact on 'brought the motion'"_s);
    }

    void aDragElsewhereSelectsWords()
    {
        tag("Page 40");
        const QRect words = rectInThread(*m_scene, "of the officers");
        QWidget *viewport = m_scene->thread().viewport();
        drag(viewport, {words.left() + 1, words.center().y()}, {words.right(), words.center().y()});
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40'"_s);
        QVERIFY(!m_scene->window->reading().focus().selection.isEmpty());
    }

    void aTagIsSplitAtTheCaret()
    {
        tag("Page 40 of the officers");
        m_scene->select("of");
        m_scene->window->reading().showSpan(wordsAfter("Page 40 ", 2));
        m_scene->press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40'; Fact on 'of the officers'"_s);
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40 of the officers'"_s);
    }

    void twoTagsBecomeOne()
    {
        tag("Page 40");
        tag("the officers");
        m_scene->press(Qt::Key_M, Qt::AltModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40 of the officers'"_s);
        m_scene->press(Qt::Key_M, Qt::AltModifier);
        QCOMPARE(m_scene->window->statusBar()->currentMessage(), u"No other Fact in this part"_s);
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'Page 40'; Fact on 'the officers'"_s);
    }

private:
    void tag(std::string_view words)
    {
        m_scene->select(words);
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        QVERIFY(
            m_scene->codings().contains(QString::fromUtf8(words.data(), qsizetype(words.size()))));
    }
    Span wordsAfter(std::string_view before, std::size_t size)
    {
        const Span span = m_scene->find(before);
        return {span.end, span.end + size};
    }

    std::optional<Scene> m_scene;
};

QTEST_MAIN(TestSpanEnds)
#include "tst_spanends.moc"
