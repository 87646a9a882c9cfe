// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/models/codebookmodel.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using models::CodebookModel;

namespace {

annotate::Code code(const char *id, const char *parent, const char *name, bool isGroup = false)
{
    annotate::Code made;
    made.id = {id};
    made.parent = {parent};
    made.name = name;
    made.isGroup = isGroup;
    made.palette = isGroup ? 0 : 9;
    return made;
}

annotate::Codebook codebook()
{
    return {"Test",
            1,
            {code("g", "", "Rhetoric", true), code("s", "g", "Sarcasm"),
             code("w", "g", "Whataboutism"), code("o", "", "Off topic")}};
}

/// "Rhetoric(Sarcasm Whataboutism) Off topic"
QString asText(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = asText(model, index);
        rows.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return rows.join(u' ');
}

} // namespace

class TestCodebookModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheContractOfAModel()
    {
        CodebookModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCodebook(codebook());
        model.setCounts({{CodeId{"s"}, 3}});
        model.setCodebook({});
    }

    void showsTheCodebookAsATree()
    {
        CodebookModel model;
        model.setCodebook(codebook());
        QCOMPARE(asText(model), u"Rhetoric(Sarcasm Whataboutism) Off topic"_s);
    }

    void groupsCountWhatIsBelowThem()
    {
        CodebookModel model;
        model.setCodebook(codebook());
        model.setCounts({{CodeId{"s"}, 3}, {CodeId{"w"}, 4}});
        QCOMPARE(model.indexOf({"g"}).data(CodebookModel::CountRole).toInt(), 7);
        QCOMPARE(model.indexOf({"s"}).data(CodebookModel::CountRole).toInt(), 3);
        QCOMPARE(model.indexOf({"o"}).data(CodebookModel::CountRole).toInt(), 0);
    }

    void tellsTheDigitOfARecentTag()
    {
        CodebookModel model;
        model.setCodebook(codebook());
        models::RecentTags recent;
        recent.use({"w"});
        recent.use({"s"});
        model.setRecent(recent);
        QCOMPARE(model.indexOf({"s"}).data(CodebookModel::DigitRole).toInt(), 2);
        QCOMPARE(model.indexOf({"s"}).data(CodebookModel::GroupRole).toString(), u"Rhetoric"_s);
    }

    void aNewNameDoesNotResetTheTree()
    {
        CodebookModel model;
        model.setCodebook(codebook());
        const QPersistentModelIndex sarcasm = model.indexOf({"s"});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        annotate::Codebook changed = codebook();
        changed.codes[1].name = "Irony";
        model.setCodebook(changed);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(sarcasm.data().toString(), u"Irony"_s);
    }

    void asksForANameInsteadOfTakingIt()
    {
        CodebookModel model;
        model.setCodebook(codebook());
        QSignalSpy wanted(&model, &CodebookModel::renameWanted);
        QVERIFY(model.setData(model.indexOf({"s"}), u" Irony "_s));
        QVERIFY(!model.setData(model.indexOf({"s"}), u"  "_s));
        QVERIFY(!model.setData(model.indexOf({"s"}), u"Sarcasm"_s));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).toString(), u"Irony"_s);
        QCOMPARE(model.indexOf({"s"}).data().toString(), u"Sarcasm"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodebookModel)
#include "tst_codebookmodel.moc"
