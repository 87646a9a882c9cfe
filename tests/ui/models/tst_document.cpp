// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/document.h"

using namespace rejoinder;

class TestDocument final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheCommentAndParagraphOfAByte()
    {
        models::Document document;
        document.reconstruction.article = {{10, 20}, {22, 30}};
        document.reconstruction.comments.resize(3);
        document.reconstruction.comments[0].whole = {40, 50};
        document.reconstruction.comments[1].whole = {50, 60};
        document.reconstruction.comments[2].whole = {65, 70};
        QCOMPARE(document.paragraphAt(9), -1);
        QCOMPARE(document.paragraphAt(10), 0);
        QCOMPARE(document.paragraphAt(20), -1);
        QCOMPARE(document.paragraphAt(29), 1);
        QCOMPARE(document.commentAt(39), -1);
        QCOMPARE(document.commentAt(49), 0);
        QCOMPARE(document.commentAt(50), 1);
        QCOMPARE(document.commentAt(62), -1);
        QCOMPARE(document.commentAt(69), 2);
        QCOMPARE(document.commentAt(70), -1);
    }

    void nothingIsFoundInNothing()
    {
        const models::Document document;
        QCOMPARE(document.commentAt(0), -1);
        QCOMPARE(document.paragraphAt(0), -1);
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
