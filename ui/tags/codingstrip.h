// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "core/annotate/coding.h"
#include "ui/look/look.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"

class QLabel;
class QSpinBox;

namespace rejoinder::look {
class PartSwitch;
}

namespace rejoinder::tags {

class AttributeForm;

/// Below the tags: what the tag here says beside its name. Its stance, how sure the annotator is,
/// its weight and what its attributes ask for; each change is one undoable action. The tag is the
/// one that X would take away.
class CodingStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit CodingStrip(QWidget *parent = nullptr);

    void setProject(models::Project *project); ///< null: nothing is open
    void setLook(const look::Look &look);
    void showFocus(const models::Focus &focus);
    /// Says so where there is no tag here.
    void takeKeyboard();

    bool hasCoding() const { return m_coding.has_value(); }
    look::PartSwitch *stance() const { return m_stance; }
    QSpinBox *confidence() const { return m_confidence; }
    QSpinBox *weight() const { return m_weight; }
    AttributeForm *attributes() const { return m_attributes; }
    QString heading() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void left(); ///< Esc: the reading pane has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    std::array<QWidget *, 5> fields() const;
    void find(); ///< the tag here
    void show(const std::optional<annotate::Coding> &coding);
    void keepRoom(); ///< for the fields of the tag that asks for most
    void saveNumbers();
    void saveAttribute(const QString &attribute, const QString &value);
    void save(const annotate::Coding &changed, const QString &what);

    models::Project *m_project = nullptr;
    models::Focus m_focus;
    std::optional<annotate::Coding> m_coding;
    QLabel *m_heading;
    QLabel *m_sure;
    QLabel *m_heavy;
    look::PartSwitch *m_stance;
    QSpinBox *m_confidence;
    QSpinBox *m_weight;
    AttributeForm *m_attributes;
};

} // namespace rejoinder::tags
