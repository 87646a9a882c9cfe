// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/answer.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder::window {

using pipeline::Decision;

namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

bool isAboutParent(Decision::Kind kind)
{
    return kind == Decision::Kind::ParentIs || kind == Decision::Kind::IsTopLevel
        || kind == Decision::Kind::ParentIsLost;
}

} // namespace

std::optional<Answer> parseAnswer(const QString &typed)
{
    QString words = typed.simplified();
    if (words.compare("lost"_L1, Qt::CaseInsensitive) == 0
        || words.compare(AnswerWords::tr("lost"), Qt::CaseInsensitive) == 0)
        return replies::lostParent;
    if (words.startsWith(u'#'))
        words.remove(0, 1);
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    if (!isNumber || number < 0)
        return std::nullopt;
    return number == 0 ? replies::topLevel : number - 1;
}

QString refusal(const models::Document &document, int comment, Answer answer)
{
    if (answer < 0)
        return {};
    if (answer >= int(document.reconstruction.comments.size()))
        return AnswerWords::tr("There is no comment #%1").arg(answer + 1);
    for (int above = answer; above >= 0; above = document.shape.parent[std::size_t(above)]) {
        if (above == comment)
            return answer == comment
                ? AnswerWords::tr("A comment cannot answer itself")
                : AnswerWords::tr("#%1 is itself below #%2").arg(answer + 1).arg(comment + 1);
    }
    return {};
}

store::Action answerAction(const models::Document &document,
                           const std::vector<store::StoredDecision> &before, int comment,
                           Answer answer)
{
    const auto &comments = document.reconstruction.comments;
    const Span body = comments[std::size_t(comment)].body;
    store::Action action;
    for (const store::StoredDecision &old : before) {
        if (isAboutParent(old.decision.kind) && old.decision.comment == body)
            action.changes.emplace_back(store::DropDecision{old.id});
    }
    store::StoredDecision decision;
    decision.id = DecisionId::make();
    decision.document = document.id;
    decision.decision.comment = body;
    QString words;
    if (answer == replies::topLevel) {
        decision.decision.kind = Decision::Kind::IsTopLevel;
        words = AnswerWords::tr("#%1 answers the article").arg(comment + 1);
    } else if (answer == replies::lostParent) {
        decision.decision.kind = Decision::Kind::ParentIsLost;
        words = AnswerWords::tr("#%1 answers something lost").arg(comment + 1);
    } else {
        decision.decision.kind = Decision::Kind::ParentIs;
        decision.decision.other = comments[std::size_t(answer)].body;
        words = AnswerWords::tr("#%1 answers #%2").arg(comment + 1).arg(answer + 1);
    }
    action.text = words.toStdString();
    action.changes.emplace_back(store::PutDecision{decision});
    return action;
}

store::Action correctionAction(const models::Document &document, const pipeline::Decision &decision)
{
    const auto begin = document.source.text.begin();
    const auto at = std::min(decision.comment.start, document.source.text.size());
    const int line = 1 + int(std::count(begin, begin + std::ptrdiff_t(at), '\n'));
    QString words = AnswerWords::tr("Correct line %1").arg(line);
    if (decision.kind == Decision::Kind::StartsHere)
        words = AnswerWords::tr("A comment starts at line %1").arg(line);
    else if (decision.kind == Decision::Kind::NoStartHere)
        words = AnswerWords::tr("No comment starts at line %1").arg(line);
    else if (decision.kind == Decision::Kind::NameIs)
        words = AnswerWords::tr("Line %1 is by %2")
                    .arg(line)
                    .arg(QString::fromStdString(decision.text));
    store::StoredDecision stored;
    stored.id = DecisionId::make();
    stored.document = document.id;
    stored.decision = decision;
    return {words.toStdString(), {store::PutDecision{stored}}};
}

} // namespace rejoinder::window
