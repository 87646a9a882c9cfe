// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "core/base/fold.h"
#include "core/report/report.h"
#include "core/retrieve/ask.h"
#include "core/variables/condition.h"

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;

Result<retrieve::Grouping> groupingNamed(const std::string &word,
                                         const std::vector<annotate::Variable> &variables)
{
    for (const retrieve::By by :
         {retrieve::By::Document, retrieve::By::Person, retrieve::By::Code}) {
        if (word == retrieve::wordFor(by))
            return retrieve::Grouping{by, {}};
    }
    return variables::named(variables, word).transform([](annotate::Variable variable) {
        return retrieve::Grouping{retrieve::By::Variable, std::move(variable)};
    });
}

/// The code of this name, or of this way from the root ("Rhetoric > Sarcasm").
const annotate::Code *codeNamed(const annotate::Codebook &codebook, const QString &name)
{
    const QString wanted = folded(name);
    const auto code = std::ranges::find_if(codebook.codes, [&](const annotate::Code &one) {
        return folded(QString::fromStdString(one.name)) == wanted
            || folded(QString::fromStdString(codebook.pathOf(one.id))) == wanted;
    });
    return code == codebook.codes.end() ? nullptr : &*code;
}

struct Wanted
{
    QStringList codes;
    QString words;
    bool isAnyText = false;
    QStringList conditions;
    QString by;
};

Result<retrieve::Question> questionOf(const Wanted &wanted, const annotate::Codebook &codebook,
                                      const std::vector<annotate::Variable> &variables)
{
    retrieve::Question question;
    question.words = wanted.words.toStdString();
    question.isCoded = !wanted.isAnyText;
    for (const QString &name : wanted.codes) {
        const annotate::Code *code = codeNamed(codebook, name);
        if (!code)
            return fail(Error::Code::Usage, name.toStdString(),
                        "the codebook has no code of this name");
        question.codes.insert(code->id);
    }
    for (const QString &typed : wanted.conditions) {
        Result<annotate::Condition> condition
            = variables::conditionFrom(variables, typed.toStdString());
        if (!condition)
            return std::unexpected(condition.error());
        question.conditions.push_back(*std::move(condition));
    }
    return question;
}

std::string inWords(const Wanted &wanted)
{
    std::string asked = wanted.isAnyText ? "any text"
        : wanted.codes.isEmpty()         ? "every code"
                                 : wanted.codes.join(", "_L1).toStdString() + " and what is below";
    if (!wanted.words.isEmpty())
        asked += ", with “" + wanted.words.toStdString() + "”";
    for (const QString &condition : wanted.conditions)
        asked += ", where " + condition.toStdString();
    return asked;
}

Result<report::Retrieval> retrieved(const QString &project, const Wanted &wanted)
{
    const auto store = store::Store::open(project.toStdString(), {});
    if (!store)
        return std::unexpected(store.error());
    Result<annotate::Codebook> codebook = (*store)->codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    const Result<std::vector<annotate::Variable>> variables = (*store)->variables();
    if (!variables)
        return std::unexpected(variables.error());
    const Result<retrieve::Question> question = questionOf(wanted, *codebook, *variables);
    if (!question)
        return std::unexpected(question.error());
    Result<retrieve::Grouping> grouping = groupingNamed(wanted.by.toStdString(), *variables);
    if (!grouping)
        return std::unexpected(grouping.error());
    Result<std::vector<retrieve::Segment>> segments = retrieve::ask(**store, *question);
    if (!segments)
        return std::unexpected(segments.error());
    return report::Retrieval{QFileInfo(project).completeBaseName().toStdString(),
                             inWords(wanted),
                             *std::move(grouping),
                             *std::move(codebook),
                             *std::move(segments),
                             systemClock()()};
}

} // namespace

int runReport(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"code"_s, QString(), u"name"_s},
                       {u"words"_s, QString(), u"text"_s},
                       {u"any-text"_s, QString()},
                       {u"where"_s, QString(), u"condition"_s},
                       {u"by"_s, QString(), u"what"_s, u"document"_s},
                       {u"json"_s, QString()}});
    if (const auto code = parse(parser, command, arguments, {2, 2, "name a project and a folder"}))
        return *code;
    const Wanted wanted{parser.values(u"code"_s), parser.value(u"words"_s),
                        parser.isSet(u"any-text"_s), parser.values(u"where"_s),
                        parser.value(u"by"_s)};
    if (wanted.isAnyText && (wanted.words.isEmpty() || !wanted.codes.isEmpty()))
        return refuse(command, "--any-text needs --words, and goes without --code.");
    const auto retrieval = retrieved(parser.positionalArguments().at(0), wanted);
    if (!retrieval) {
        complain(retrieval.error());
        return FileFailed;
    }
    std::vector<exchange::ExportFile> files = report::csvReport(*retrieval);
    files.insert(files.begin(), {"report.html", report::htmlReport(*retrieval)});
    const QString folder = parser.positionalArguments().at(1);
    if (const Result<void> written = exchange::writeFiles(files, folder.toStdString()); !written) {
        complain(written.error());
        return FileFailed;
    }
    QJsonArray paths;
    for (const exchange::ExportFile &file : files)
        paths.append(QDir(folder).filePath(QString::fromStdString(file.name)));
    if (parser.isSet(u"json"_s)) {
        printJson({{u"files"_s, paths}, {u"segments"_s, qint64(retrieval->segments.size())}});
        return Done;
    }
    for (const auto &path : std::as_const(paths))
        print(path.toString().toStdString() + "\n");
    return Done;
}

} // namespace rejoinder::cli
