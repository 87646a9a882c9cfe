// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/annotate/attribute.h"
#include "ui/look/look.h"

class QFormLayout;

namespace rejoinder::tags {

/// What a tag asks of each of its codings, a field for each attribute: a choice is chosen from, all
/// else is typed. What does not fit is said and not taken.
class AttributeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AttributeForm(QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    /// Room for so many fields is kept, so that nothing above jumps from tag to tag.
    void keepRoomFor(int fields);
    /// What is said of attributes that nobody asks for any more has a field too.
    void show(std::vector<annotate::Attribute> attributes, const annotate::AttributeValues &values);
    void clear();
    void commit(); ///< what was typed and not told yet

    int count() const { return int(m_fields.size()); }
    QWidget *field(int index) const { return m_fields[std::size_t(index)]; }

Q_SIGNALS:
    /// Empty: nothing is said any more.
    void changed(const QString &attribute, const QString &value);
    void refused(const QString &reason);
    void left(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeField(const annotate::Attribute &attribute);
    void fill(const annotate::AttributeValues &values);
    void take(std::size_t field);
    QString typedIn(std::size_t field) const;
    void setTyped(std::size_t field, const QString &value);

    QFormLayout *m_rows;
    std::vector<annotate::Attribute> m_attributes;
    std::vector<QWidget *> m_fields; // in parallel to the attributes
    annotate::AttributeValues m_values;
};

} // namespace rejoinder::tags
