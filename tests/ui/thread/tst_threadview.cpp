// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::ThreadView;

class TestThreadView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void picture()
    {
        if (!qEnvironmentVariableIsSet("REJOINDER_PICTURES"))
            QSKIP("REJOINDER_PICTURES is not set: no picture is wanted");
        for (const bool dark : {false, true}) {
            ThreadView view;
            look::Look look{dark ? look::Palette::darkScheme() : look::Palette::lightScheme(), 0};
            view.setLook(look);
            view.resize(444, 900);
            const auto document = harbour::street();
            view.setDocument(document);
            view.setCodings(
                {harbour::onWords(*document, "fact", "They were asked in week three"),
                 harbour::onWords(*document, "whataboutism",
                                  "The same association that told us in 1998 the ring road would "
                                  "finish the market. Every time, the same funeral"),
                 harbour::onWords(*document, "fear", "told us in 1998 the ring road"),
                 harbour::onWords(*document, "sarcasm",
                                  "Every time, the same funeral, and every time the corpse opens "
                                  "at eight with fresh bread"),
                 harbour::onWords(*document, "fact", "My street got their traffic instead"),
                 harbour::onWords(*document, "prediction", "the empty units stay empty"),
                 harbour::onComment(*document, "value", 3),
                 harbour::onComment(*document, "disputes", 3, annotate::TargetKind::ReplyEdge),
                 harbour::onComment(*document, "prediction", 6),
                 harbour::onComment(*document, "fact", 9)},
                harbour::codebook());
            view.setNotedComments({3});
            view.show();
            view.setFocus();
            view.setCurrentComment(3);
            if (dark)
                view.setFolded(8, true);
            QTest::keyClick(&view, Qt::Key_BracketRight);
            view.grab().save(qEnvironmentVariable("REJOINDER_PICTURES")
                             + (dark ? u"/thread-dark.png"_s : u"/thread-light.png"_s));
        }
    }

    void keysWalkTheThread()
    {
        ThreadView view;
        view.resize(444, 400);
        view.setDocument(harbour::street());
        QSignalSpy focus(&view, &ThreadView::focusChanged);
        QCOMPARE(view.currentComment(), 0);
        QTest::keyClick(&view, Qt::Key_J);
        QCOMPARE(view.currentComment(), 1);
        QCOMPARE(focus.size(), 1);
    }
};

QTEST_MAIN(TestThreadView)
#include "tst_threadview.moc"
