// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/models/smalldump.h"
#include "ui/look/partswitch.h"
#include "ui/retrieval/conditionbar.h"
#include "ui/retrieval/crosstabview.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using annotate::Comparison;
using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;
using retrieval::ConditionField;
using retrieval::RetrievalPane;

namespace {

/// An open project with two small dumps, a tag on each comment, and variables.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<models::Project> project;
    RetrievalPane pane;
    Variable outlet{VariableId::make(), VariableScope::Document, "outlet", {}, {}, 0};
    Variable printed{
        VariableId::make(), VariableScope::Document, "printed", VariableType::Date, {}, 1};
    Variable stance{VariableId::make(),   VariableScope::Person, "stance",
                    VariableType::Choice, {"for", "against"},    0};

    Desk()
    {
        project = std::move(
            *models::Project::open(folder.filePath(u"p.rejoinder"_s), {systemClock(), "Ada"}));
        pane.setLook({});
        pane.setProject(project.get());
        pane.resize(1000, 500);
        pane.show();
    }
    ~Desk() { pane.setProject(nullptr); }

    void fill() const
    {
        const DocumentId ferry = add("Ferry news", {"Ilse", "Per"});
        const DocumentId crane = add("Crane news", {"Ilse"});
        store::Action action{"Variables", {}};
        for (const Variable &variable : {outlet, printed, stance})
            action.changes.emplace_back(store::PutVariable{variable});
        const auto say = [&](const Variable &variable, const DocumentId &document, int comment,
                             const char *text) {
            annotate::VariableValue value;
            value.variable = variable.id;
            value.target.kind = annotate::targetKindOf(variable.scope);
            value.target.anchor.document = document;
            if (comment >= 0)
                value.target.anchor.span = project->document(document)->anchorSpan(comment);
            value.text = text;
            action.changes.emplace_back(store::PutValue{value});
        };
        say(outlet, ferry, -1, "Harbour Post");
        say(printed, ferry, -1, "2026-05-03");
        say(printed, crane, -1, "2025");
        say(stance, ferry, 0, "against");
        say(stance, crane, 0, "for");
        if (!project->act(action))
            qFatal("no variables");
    }

    DocumentId add(const std::string &title, const std::vector<std::string> &names) const
    {
        const DocumentId id = tests::addDump(*project, title, names);
        const models::DocumentPtr document = project->document(id);
        const std::vector<annotate::Code> &codes = project->codebook().codes;
        for (const comments::Comment &comment : document->reconstruction.comments) {
            annotate::Coding coding;
            coding.code = std::ranges::find(codes, "Fact", &annotate::Code::name)->id;
            coding.target = {annotate::TargetKind::Comment,
                             annotate::anchorOf(id, document->source.text, comment.body),
                             {}};
            if (!project->act({"Tag", {store::PutCoding{coding}}}))
                qFatal("no tag");
        }
        return id;
    }

    QString shown() const
    {
        QStringList rows;
        const QAbstractItemModel *model = pane.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            rows << (index.data(retrieval::SegmentModel::IsHeadingRole).toBool() ? u"# "_s
                                                                                 : QString())
                    + index.data().toString();
        }
        return rows.join(u" | "_s);
    }
    static void choose(QComboBox *box, const QString &text)
    {
        box->setCurrentIndex(box->findText(text));
    }
};

} // namespace

/// Variables in the Passages dock: which passages, under which headings, in which table.
class TestVariableQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void withoutVariablesThereIsNothingToAsk()
    {
        Desk desk;
        QVERIFY(desk.pane.conditions()->isHidden());
        QVERIFY(!desk.pane.views()->part(RetrievalPane::ByVariable)->isEnabled());
        QCOMPARE(desk.pane.grouping()->count(), 3);
        desk.fill();
        QVERIFY(!desk.pane.conditions()->isHidden());
        QVERIFY(desk.pane.views()->part(RetrievalPane::ByVariable)->isEnabled());
        QCOMPARE(desk.pane.grouping()->count(), 6);
    }

    void documentsAreAsked()
    {
        Desk desk;
        desk.fill();
        ConditionField &field = *desk.pane.conditions()->documents();
        QVERIFY(field.value()->isHidden());
        Desk::choose(field.variable(), u"outlet"_s);
        QVERIFY(desk.pane.conditions()->conditions().empty()); // of no value yet
        QTest::keyClicks(field.value(), u"harbour post"_s);
        QCOMPARE(desk.shown(), u"# Ferry news | Ilse #1 | Per #2"_s);
        QCOMPARE(desk.pane.conditions()->inWords().toLower(), u"outlet is harbour post"_s);
        Desk::choose(field.comparison(), u"has no value"_s);
        QVERIFY(field.value()->isHidden());
        QCOMPARE(desk.shown(), u"# Crane news | Ilse #1"_s);
        Desk::choose(field.variable(), u"printed"_s);
        Desk::choose(field.comparison(), u"is after"_s);
        field.value()->setEditText(u"2025"_s);
        QCOMPARE(desk.shown(), u"# Ferry news | Ilse #1 | Per #2"_s);
        Desk::choose(field.variable(), u"all"_s);
        QCOMPARE(desk.pane.summary(), u"3 passages"_s);
    }

    void peopleAreAsked()
    {
        Desk desk;
        desk.fill();
        ConditionField &field = *desk.pane.conditions()->people();
        Desk::choose(field.variable(), u"stance"_s);
        QVERIFY(!field.value()->isEditable());
        Desk::choose(field.value(), u"against"_s);
        QCOMPARE(desk.shown(), u"# Ferry news | Ilse #1"_s);
        Desk::choose(field.comparison(), u"is not"_s);
        QCOMPARE(desk.shown(), u"# Ferry news | Per #2 | # Crane news | Ilse #1"_s);
        QCOMPARE(QString::fromStdString(desk.pane.retrieval(u"p"_s, 0).asked),
                 u"every tag, where stance is not against"_s);
    }

    void theyAreGroupedByValues()
    {
        Desk desk;
        desk.fill();
        Desk::choose(desk.pane.grouping(), u"by stance"_s);
        QCOMPARE(desk.shown(),
                 u"# for | Ilse #1 | # against | Ilse #1 | # Without a value | Per #2"_s);
        QVERIFY(desk.pane.retrieval(u"p"_s, 0).grouping.variable == desk.stance);
    }

    void aTableCountsByValues()
    {
        Desk desk;
        desk.fill();
        desk.pane.setView(RetrievalPane::ByVariable);
        const QAbstractItemModel *model = desk.pane.table()->model();
        QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"Harbour Post"_s); // the first
        Desk::choose(desk.pane.grouping(), u"by stance"_s);
        QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"for"_s);
        QCOMPARE(model->headerData(2, Qt::Vertical).toString(), u"Without a value"_s);
        QCOMPARE(model->index(0, 0).data().toString(), u"1"_s);
        desk.pane.table()->setCurrentIndex(model->index(1, 0));
        QTest::keyClick(desk.pane.table(), Qt::Key_Return);
        QCOMPARE(desk.pane.views()->current(), int(RetrievalPane::Passages));
        QVERIFY(desk.shown().startsWith(u"# for | Ilse #1 | # against"_s));
    }

    void whatIsChosenOutlivesOtherVariables()
    {
        Desk desk;
        desk.fill();
        ConditionField &field = *desk.pane.conditions()->people();
        Desk::choose(field.variable(), u"stance"_s);
        Desk::choose(field.value(), u"against"_s);
        Variable home{VariableId::make(), VariableScope::Person, "home", {}, {}, 1};
        QVERIFY(desk.project->act({"New", {store::PutVariable{home}}}));
        QCOMPARE(desk.shown(), u"# Ferry news | Ilse #1"_s);
        QVERIFY(desk.project->act({"Delete", {store::DropVariable{desk.stance.id}}}));
        QCOMPARE(desk.pane.summary(), u"3 passages"_s);
        QVERIFY(desk.project->undo());
        QCOMPARE(desk.pane.summary(), u"3 passages"_s);
    }
};

QTEST_MAIN(TestVariableQuestions)
#include "tst_variablequestions.moc"
