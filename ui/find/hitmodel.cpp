// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitmodel.h"

#include <algorithm>

#include "ui/text/textmap.h"

namespace rejoinder::find {

using namespace Qt::StringLiterals;

namespace {

constexpr int contextLength = 180; // letters

QString authorOf(const models::Document &document, int comment)
{
    const QString name
        = QString::fromStdString(pipeline::shownName(document.reconstruction, comment));
    return name.isEmpty() ? HitModel::tr("unnamed") : name;
}

QString whereOf(const models::Document &document, const store::Hit &hit)
{
    switch (hit.kind) {
    case store::Hit::Kind::Title:
        return HitModel::tr("Title");
    case store::Hit::Kind::Paragraph:
        return HitModel::tr("Article ¶%1").arg(hit.position + 1);
    default:
        return u"%1 #%2"_s.arg(authorOf(document, hit.position)).arg(hit.position + 1);
    }
}

} // namespace

void HitModel::setHits(models::Project *project, std::vector<store::Hit> hits, const QString &typed)
{
    beginResetModel();
    m_project = project;
    m_typed = typed;
    m_hits = std::move(hits);
    m_places.assign(m_hits.size(), std::nullopt);
    endResetModel();
}

const Place &HitModel::place(int row) const
{
    std::optional<Place> &known = m_places[static_cast<std::size_t>(row)];
    if (!known)
        known = hit(row).kind == store::Hit::Kind::Note ? noteOf(hit(row)) : placeOf(hit(row));
    return *known;
}

Place HitModel::placeOf(const store::Hit &hit) const
{
    Place place;
    place.first = hit.span;
    const models::DocumentPtr document = m_project->document(hit.document);
    if (!document
        || hit.position >= static_cast<int>(document->reconstruction.comments.size()
                                            + document->reconstruction.article.size()))
        return place;
    place.where = whereOf(*document, hit);
    place.document = QString::fromStdString(document->info.title);
    const text::TextMap map(document->source.text, hit.span);
    const std::vector<Mark> marks = marksIn(map.shown(), m_typed);
    if (!marks.empty())
        place.first = map.toBytes(marks.front().from, marks.front().to);
    place.context = contextOf(map.shown(), marks, contextLength);
    return place;
}

Place HitModel::noteOf(const store::Hit &hit) const
{
    Place place;
    place.first = hit.span;
    place.where = tr("Note");
    if (hit.document.isValid()) {
        if (const models::DocumentPtr document = m_project->document(hit.document)) {
            place.document = QString::fromStdString(document->info.title);
            const int comment = hit.span.isEmpty() ? -1 : document->commentAt(hit.span.start);
            if (comment >= 0)
                place.where
                    = tr("Note on %1 #%2").arg(authorOf(*document, comment)).arg(comment + 1);
        }
    }
    const std::vector<annotate::Note> notes = m_project->notes();
    const auto note = std::ranges::find(notes, hit.note, &annotate::Note::id);
    if (note != notes.end()) {
        const QString text = QString::fromStdString(note->text);
        place.context = contextOf(text, marksIn(text, m_typed), contextLength);
    }
    return place;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return place(index.row()).where;
    case DocumentRole:
        return place(index.row()).document;
    case ContextRole:
        return QVariant::fromValue(place(index.row()).context);
    case Qt::AccessibleTextRole: {
        const Place &found = place(index.row());
        return QStringList{found.where, found.document, found.context.words}.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace rejoinder::find
