// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/codechooser.h"

#include <algorithm>

#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

namespace {

constexpr int anyText = 1; // row of "any text"

int depthOf(const annotate::Codebook &codebook, const annotate::Code &code)
{
    int depth = 0;
    for (const annotate::Code *above = codebook.find(code.parent); above;
         above = codebook.find(above->parent))
        ++depth;
    return depth;
}

/// The colour of a tag; groups have none.
QIcon swatch(const look::Palette &palette, int tag)
{
    QPixmap drawing(24, 24);
    drawing.setDevicePixelRatio(2);
    drawing.fill(Qt::transparent);
    if (tag > 0) {
        QPainter painter(&drawing);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.tags[std::size_t(tag - 1) % palette.tags.size()].line);
        painter.drawRoundedRect(QRectF(1, 1, 10, 10), 3, 3);
    }
    return QIcon(drawing);
}

} // namespace

CodeChooser::CodeChooser(QWidget *parent) : QComboBox(parent)
{
    setObjectName("retrieval.code"_L1);
    setAccessibleName(tr("Tag of the passages"));
    setMaxVisibleItems(24);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    fill();
}

void CodeChooser::setCodebook(const annotate::Codebook &codebook)
{
    m_codebook = codebook;
    fill();
}

void CodeChooser::setLook(const look::Look &look)
{
    m_look = look;
    setFont(look.ui());
    fill(); // swatches are of the palette
}

void CodeChooser::fill()
{
    const QSignalBlocker blocker(this); // the question stays the same
    const CodeId chosen = code();
    const int row = currentIndex();
    clear();
    addItem(tr("Every tag"));
    addItem(tr("Any text with the words"));
    insertSeparator(2);
    for (const annotate::Code &one : m_codebook.codes)
        addItem(swatch(m_look.palette, one.palette),
                QString(qsizetype(depthOf(m_codebook, one)) * 3, QChar(QChar::Nbsp))
                    + QString::fromStdString(one.name),
                QString::fromStdString(one.id.value));
    choose(chosen);
    if (row == anyText)
        setCurrentIndex(anyText);
}

bool CodeChooser::isAnyText() const
{
    return currentIndex() == anyText;
}

CodeId CodeChooser::code() const
{
    return CodeId{currentData().toString().toStdString()};
}

void CodeChooser::choose(const CodeId &code)
{
    const int row = code.isValid() ? findData(QString::fromStdString(code.value)) : 0;
    setCurrentIndex(std::max(0, row));
}

QString CodeChooser::inWords() const
{
    if (isAnyText())
        return tr("any text");
    const annotate::Code *chosen = m_codebook.find(code());
    return chosen ? QString::fromStdString(chosen->name) : tr("every tag");
}

} // namespace rejoinder::retrieval
