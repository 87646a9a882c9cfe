// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/annotate/codebook.h"
#include "ui/look/look.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rejoinder::codebook {

class PalettePicker;

/// Everything a tag is, in fields. A field that was changed is told when one leaves it; what cannot
/// be (a name that is empty, a letter that another tag has) is said beside it and not told.
class CodeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeForm(QWidget *parent = nullptr);

    /// None: nothing is chosen, the fields are empty and off.
    void setCode(const std::optional<annotate::Code> &code, const annotate::Codebook &codebook);
    void setLook(const look::Look &look);
    void commit(); ///< whatever was typed and not told yet
    void editName(); ///< the keyboard is there, the name selected

    QLineEdit *name() const { return m_name; }
    QLineEdit *abbreviation() const { return m_abbreviation; }
    QLineEdit *shortcut() const { return m_shortcut; }
    QPlainTextEdit *definition() const { return m_definition; }
    QPlainTextEdit *attributes() const { return m_attributes; }
    PalettePicker *colours() const { return m_colours; }
    QString remark() const;

Q_SIGNALS:
    /// `what` is the field as the history names it.
    void changed(const rejoinder::annotate::Code &code, const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeKinds();
    void addText(QPlainTextEdit *edit, const QString &label, const QString &name);
    void take(std::string annotate::Code::*field, const QString &text, const QString &what);
    void takeAttributes();
    QString refusal(std::string annotate::Code::*field, const QString &text) const;
    void takeKinds();
    void showKinds();

    std::optional<annotate::Code> m_code;
    annotate::Codebook m_codebook;
    QLineEdit *m_name;
    QLineEdit *m_abbreviation;
    QLineEdit *m_shortcut;
    PalettePicker *m_colours;
    QList<QCheckBox *> m_kinds;
    QPlainTextEdit *m_definition;
    QPlainTextEdit *m_include;
    QPlainTextEdit *m_exclude;
    QPlainTextEdit *m_examples;
    QPlainTextEdit *m_attributes; // one a line
    QLabel *m_remark;
    QList<QLabel *> m_labels;
};

} // namespace rejoinder::codebook
