// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace rejoinder::highlight {

/// Lines of a QPlainTextEdit at a leading of our choice, which it does not know: DESIGN-UI 2.2
/// gives each text its own. Set on a document before QPlainTextEdit::setDocument().
class SpacedLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    /// In px, from baseline to baseline; taller letters get what they need. 0: as the font says.
    void setLeading(int leading);
    int leading() const { return m_leading; }

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int m_leading = 0;
};

} // namespace rejoinder::highlight
