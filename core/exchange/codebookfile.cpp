// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codebookfile.h"

#include <QFileInfo>

#include "core/annotate/merge.h"
#include "core/exchange/codebookcsv.h"
#include "core/exchange/csvfiles.h"
#include "core/exchange/qdc.h"
#include "core/source/source.h"

namespace rejoinder::exchange {

namespace {

bool endsIn(const std::string &fileName, QLatin1StringView ending)
{
    return QFileInfo(QString::fromStdString(fileName)).suffix().compare(ending, Qt::CaseInsensitive)
        == 0;
}

} // namespace

bool isQdc(const std::string &fileName)
{
    return endsIn(fileName, QLatin1StringView("qdc"));
}

bool isCodebookText(const std::string &fileName)
{
    return endsIn(fileName, QLatin1StringView("codebook"));
}

bool isCodebookCsv(const std::string &fileName)
{
    return endsIn(fileName, QLatin1StringView("csv"));
}

Result<annotate::Codebook> readCodebookFile(const std::string &fileOrPreset)
{
    if (isQdc(fileOrPreset)) {
        const Result<std::string> bytes = source::readFile(fileOrPreset);
        return bytes ? readQdc(*bytes, fileOrPreset) : std::unexpected(bytes.error());
    }
    if (isCodebookText(fileOrPreset)) {
        const Result<source::Source> text = source::load(fileOrPreset);
        return text ? annotate::parseCodebook(text->text, fileOrPreset)
                    : std::unexpected(text.error());
    }
    if (isCodebookCsv(fileOrPreset))
        return readCodebookCsv(fileOrPreset);
    return annotate::preset(fileOrPreset);
}

Result<void> writeCodebookFile(const store::Store &store, const std::string &file)
{
    const QFileInfo target(QString::fromStdString(file));
    ExportFile written;
    if (isCodebookCsv(file)) {
        Result<ExportFile> table = codebookCsv(store);
        if (!table)
            return std::unexpected(table.error());
        written = *std::move(table);
    } else {
        const Result<annotate::Codebook> codebook = store.codebook();
        if (!codebook)
            return std::unexpected(codebook.error());
        written.bytes = writeQdc(*codebook);
    }
    written.name = target.fileName().toStdString();
    return writeFiles({written}, target.path().toStdString());
}

store::Action importAction(const annotate::Codebook &mine, const annotate::Codebook &other)
{
    store::Action action{"Import codebook " + other.name, {}};
    for (annotate::Code &code : annotate::additionsTo(mine, other))
        action.changes.emplace_back(store::PutCode{std::move(code)});
    return action;
}

} // namespace rejoinder::exchange
