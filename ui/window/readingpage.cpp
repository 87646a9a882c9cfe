// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingpage.h"

#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace rejoinder::window {

namespace {

constexpr int gutter = 20; // between columns
constexpr int narrowest = 240;

} // namespace

ReadingPage::ReadingPage(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(gutter);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ReadingPage::arranged);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_splitter);
    add();
}

Column *ReadingPage::add()
{
    if (count() >= mostColumns)
        return nullptr;
    auto *column = new Column;
    column->setMinimumWidth(narrowest);
    m_columns.push_back(column);
    m_splitter->addWidget(column);
    m_splitter->setStretchFactor(count() - 1, 1);
    column->setLook(m_look);
    connect(column, &Column::closeWanted, this,
            [this, column] { Q_EMIT closeWanted(indexOf(column)); });
    connect(column, &Column::activateWanted, this,
            [this, column] { Q_EMIT activateWanted(indexOf(column)); });
    connect(&column->splitter(), &QSplitter::splitterMoved, this,
            [this, column] { follow(column); });
    arrange();
    m_splitter->setSizes(QList<int>(count(), 1000)); // as wide as each other
    if (count() > 1)
        column->splitter().setSizes(m_columns.front()->splitter().sizes());
    return column;
}

void ReadingPage::remove(int index)
{
    if (count() < 2)
        return;
    Column *column = m_columns[std::size_t(index)];
    m_columns.erase(m_columns.begin() + index);
    m_active = std::min(m_active > index ? m_active - 1 : m_active, count() - 1);
    column->hide();
    column->setParent(nullptr);
    column->deleteLater(); // it may be its own button that was pressed
    arrange();
}

int ReadingPage::indexOf(const Column *column) const
{
    return int(std::ranges::find(m_columns, column) - m_columns.begin());
}

void ReadingPage::setActive(int index)
{
    m_active = index;
    arrange();
}

void ReadingPage::setLook(const look::Look &look)
{
    m_look = look;
    for (Column *column : m_columns)
        column->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    m_splitter->setPalette(colours);
}

void ReadingPage::setLayout(ViewController::Layout layout)
{
    m_layout = layout;
    arrange();
}

bool ReadingPage::isComparing() const
{
    return m_layout == ViewController::Layout::Compare && count() > 1;
}

void ReadingPage::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    arrange();
}

void ReadingPage::arrange()
{
    using Layout = ViewController::Layout;
    const bool isMany = isComparing();
    for (int i = 0; i < count(); ++i) {
        Column &one = column(i);
        one.setAmongOthers(isMany, m_isStacked);
        one.setActive(i == m_active);
        one.setPanes(m_layout != Layout::Thread, m_layout != Layout::Article);
        one.setVisible(isMany || i == m_active);
    }
}

/// Dividers between article and thread move together, unless Alt is held.
void ReadingPage::follow(Column *moved)
{
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier))
        setShares(moved->splitter().sizes());
    Q_EMIT arranged();
}

QList<int> ReadingPage::widths() const
{
    return m_splitter->sizes();
}

void ReadingPage::setWidths(const QList<int> &widths)
{
    m_splitter->setSizes(widths);
}

QList<int> ReadingPage::shares() const
{
    return m_columns.front()->splitter().sizes();
}

void ReadingPage::setShares(const QList<int> &shares)
{
    for (Column *column : m_columns) {
        if (column->splitter().sizes() != shares)
            column->splitter().setSizes(shares);
    }
}

} // namespace rejoinder::window
