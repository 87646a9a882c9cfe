// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractListModel>

#include "core/store/hit.h"
#include "ui/find/context.h"
#include "ui/models/project.h"

namespace rejoinder::find {

/// One place as it is shown.
struct Place
{
    QString where; // "Ilse Marrow #24", "¶5", "Title", "Note on #24"
    QString document; // title
    Context context;
    Span first; // bytes of the first marked words; of the whole place where none is
};

/// The places a search found, read from the project row by row as they are looked at.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DocumentRole = Qt::UserRole + 1, ContextRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(models::Project *project, std::vector<store::Hit> hits, const QString &typed);
    const store::Hit &hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    const Place &place(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Place placeOf(const store::Hit &hit) const;
    Place noteOf(const store::Hit &hit) const;

    models::Project *m_project = nullptr;
    QString m_typed;
    std::vector<store::Hit> m_hits;
    mutable std::vector<std::optional<Place>> m_places;
};

} // namespace rejoinder::find

Q_DECLARE_METATYPE(rejoinder::find::Context)
