// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QDockWidget>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/window/docks.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Parts of widgets that are spoken of with the whole.
bool isPart(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || widget->inherits("QScrollBar")
        || widget->inherits("QHeaderView") || widget->inherits("QTabBar")
        || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"));
}

} // namespace

/// What a screen reader is told of the window.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        QVERIFY(m_scene->openSample());
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        for (const char *id : {"library", "find", "notebook", "tags", "notes", "source", "tray",
                               "retrieval", "relations", "variables"})
            m_scene->window->docks().open(QString::fromLatin1(id));
    }
    void cleanup() { m_scene.reset(); }

    void whateverTakesTheKeyboardHasAName()
    {
        QStringList nameless;
        const auto widgets = m_scene->window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && widget->isEnabled() && !isPart(widget);
            if (isReached && nameOf(widget).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void panesHaveTheirRoles()
    {
        const auto roleOf = [](QWidget *widget) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            return interface ? interface->role() : QAccessible::NoRole;
        };
        QCOMPARE(roleOf(&m_scene->thread()), QAccessible::Tree);
        QCOMPARE(roleOf(m_scene->window->findChild<QWidget *>(u"tagsPane"_s)), QAccessible::Tree);
        QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&m_scene->article());
        QVERIFY(article);
        QVERIFY(article->textInterface());
        QVERIFY(article->textInterface()->characterCount() > 100);
        const QString words
            = article->textInterface()->text(0, article->textInterface()->characterCount());
        QVERIFY(words.contains(u"Harbour Street"_s));
    }

    void bodiesAreReadLetterByLetter()
    {
        QAccessibleInterface *thread = QAccessible::queryAccessibleInterface(&m_scene->thread());
        QVERIFY(thread->childCount() > 0);
        QAccessibleInterface *row = thread->child(0);
        QVERIFY(row && row->textInterface());
        QVERIFY(row->textInterface()->characterCount() > 10);
    }

private:
    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
