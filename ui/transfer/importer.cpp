// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importer.h"

#include <algorithm>

#include <QDateTime>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "ui/language/errors.h"
#include "ui/language/sentences.h"

using namespace Qt::StringLiterals;

namespace rejoinder::transfer {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

void tellFindings(ImportItem &item, const exchange::Prepared &prepared)
{
    const pipeline::Reconstruction &found = prepared.reconstruction;
    item.bytes = qint64(prepared.source.raw.size());
    item.comments = int(found.comments.size());
    for (int comment = 0; comment < item.comments; ++comment) {
        item.named += pipeline::shownName(found, comment).empty() ? 0 : 1;
        item.doubts += pipeline::isDoubt(found, comment) ? 1 : 0;
    }
    item.found.clear();
    for (const std::string &sentence : found.profile)
        item.found.append(language::inWindow(text(sentence)));
    if (prepared.source.encoding != "UTF-8")
        item.found.append(
            Importer::tr("The text is %1; it is stored as UTF-8 beside the bytes as they came")
                .arg(text(prepared.source.encoding)));
    if (prepared.source.repaired > 0)
        item.found.append(
            Importer::tr("Bytes that could not be read and stand as a replacement character: %n",
                         nullptr, int(prepared.source.repaired)));
}

} // namespace

Importer::Importer(models::Project &project, QObject *parent) : QObject(parent), m_project(project)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

Importer::~Importer()
{
    cancel();
}

void Importer::addPaths(const QStringList &paths)
{
    std::vector<std::string> named;
    named.reserve(std::size_t(paths.size()));
    for (const QString &path : paths)
        named.push_back(path.toStdString());
    const exchange::Expansion expansion = exchange::expand(named);
    for (const Error &problem : expansion.problems)
        addProblem(QFileInfo(text(problem.file)).fileName(), problem);
    for (const std::string &file : expansion.files) {
        const QFileInfo info(text(file));
        ImportItem item;
        item.name = info.fileName();
        item.bytes = info.size();
        start(std::move(item),
              [file](const Watch &watch) { return exchange::prepare(file, watch); });
    }
}

void Importer::addText(const QString &pasted, const QString &name)
{
    const std::string bytes = pasted.toStdString();
    ImportItem item;
    item.name = name;
    item.bytes = qint64(bytes.size());
    start(std::move(item), [bytes, name = name.toStdString()](const Watch &watch) {
        return exchange::prepareBytes(bytes, name, watch);
    });
}

void Importer::addProblem(const QString &name, const Error &error)
{
    ImportItem item;
    item.name = name;
    item.state = ImportState::Failed;
    item.problem = language::inWindow(error);
    m_model.append(std::move(item));
    m_jobs.push_back(nullptr);
    m_prepared.push_back(nullptr);
    Q_EMIT changed();
}

void Importer::start(ImportItem item, jobs::Work<exchange::Prepared> work)
{
    const int row = m_model.append(std::move(item));
    m_prepared.push_back(nullptr);
    m_jobs.push_back(std::make_unique<jobs::Job<exchange::Prepared>>());
    m_jobs.back()->start(
        &m_pool, std::move(work),
        [this, row](Result<exchange::Prepared> prepared) { take(row, std::move(prepared)); },
        [this, row](jobs::Progress progress) {
            ImportItem moved = m_model.at(row);
            moved.progress = progress;
            m_model.replace(row, std::move(moved));
        });
    Q_EMIT changed();
}

void Importer::take(int row, Result<exchange::Prepared> prepared)
{
    ImportItem item = m_model.at(row);
    if (!prepared) {
        item.state = ImportState::Failed;
        item.problem = language::inWindow(prepared.error());
    } else {
        tellFindings(item, *prepared);
        const bool isKnown
            = m_project.store().documentWithHash(prepared->source.sha256).has_value();
        item.state = isKnown ? ImportState::Known : ImportState::Ready;
        m_prepared[std::size_t(row)] = std::make_unique<exchange::Prepared>(std::move(*prepared));
    }
    m_model.replace(row, std::move(item));
    Q_EMIT changed();
    if (!isWorking())
        Q_EMIT workFinished();
}

models::DocumentPtr Importer::preview(int row) const
{
    const bool isThere = row >= 0 && row < int(m_prepared.size()) && m_prepared[std::size_t(row)];
    if (!isThere)
        return nullptr;
    const exchange::Prepared &prepared = *m_prepared[std::size_t(row)];
    auto shape = replies::shapeOf(pipeline::parentsOf(prepared.reconstruction));
    return std::make_shared<const models::Document>(DocumentId{}, store::DocumentInfo{},
                                                    prepared.source, prepared.reconstruction,
                                                    std::move(shape));
}

std::vector<DocumentId> Importer::store()
{
    std::vector<DocumentId> stored;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        ImportItem item = m_model.at(row);
        if (item.state != ImportState::Ready)
            continue;
        const exchange::Prepared &prepared = *m_prepared[std::size_t(row)];
        const auto id = m_project.add(prepared.source, prepared.reconstruction);
        if (id) {
            item.state = ImportState::Stored;
            stored.push_back(*id);
        } else {
            // The same bytes twice in one import: the first was stored a moment ago.
            const bool isTwin = id.error().code == Error::Code::Conflict;
            item.state = isTwin ? ImportState::Known : ImportState::Failed;
            item.problem = isTwin ? QString() : language::inWindow(id.error());
        }
        m_prepared[std::size_t(row)].reset();
        m_model.replace(row, std::move(item));
    }
    Q_EMIT changed();
    return stored;
}

void Importer::cancel()
{
    for (const auto &job : m_jobs) {
        if (job)
            job->stop();
    }
}

QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>{};
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString nameForPaste(const QDateTime &when)
{
    return Importer::tr("Pasted %1.txt").arg(when.toString(u"yyyy-MM-dd HH.mm.ss"_s));
}

} // namespace rejoinder::transfer
