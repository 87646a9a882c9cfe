// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/pipeline/decision.h"
#include "ui/look/look.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

class QLabel;
class QScrollBar;

namespace rejoinder::source {

class SourceView;

/// The Source dock: the dump as it is, what each line was told to be, and the bytes of what is
/// focused. Nothing is read from a document before the pane is visible.
class SourcePane final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);
    ~SourcePane() override;

    void setDocument(models::DocumentPtr document);
    void showFocus(const models::Focus &focus);
    void setLook(const look::Look &look);

    SourceView *view() const { return m_view; }
    QString headerText() const;

Q_SIGNALS:
    void byteClicked(std::size_t byte);
    void decisionRequested(const rejoinder::pipeline::Decision &decision);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readNow();
    void updateBar();
    void updateHeader();
    Span focusedBytes() const;

    SourceView *m_view;
    QScrollBar *m_bar;
    QWidget *m_header;
    QLabel *m_range;
    QLabel *m_state;
    models::DocumentPtr m_document;
    bool m_read = false; // the view shows m_document
    models::Focus m_focus;
};

} // namespace rejoinder::source
