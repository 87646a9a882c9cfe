// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagpalette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/tags/matchmodel.h"
#include "ui/tags/tagpalettepaint.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

namespace {

constexpr int gap = 2;

QString groupNameFor(const annotate::Codebook &codebook, const CodeId &neighbour)
{
    const annotate::Code *beside = codebook.find(neighbour);
    const annotate::Code *group = beside ? codebook.find(beside->parent) : nullptr;
    if (!group) {
        const auto first = std::ranges::find_if(codebook.codes, &annotate::Code::isGroup);
        group = first == codebook.codes.end() ? nullptr : &*first;
    }
    return group ? QString::fromStdString(group->name) : QString();
}

} // namespace

TagPalette::TagPalette(QWidget *window)
    : TypeOver(window, wide, u"tag"_s)
    , m_aim(new QLabel(this))
    , m_model(new MatchModel(this))
    , m_delegate(new MatchDelegate(this))
    , m_recent(new RecentGrid(this))
{
    setObjectName(u"tagPalette"_s);
    setAccessibleName(tr("Tag palette"));
    field()->setPlaceholderText(tr("Tag"));
    field()->setAccessibleName(tr("Name of the tag"));
    list()->setModel(m_model);
    list()->setItemDelegate(m_delegate);
    list()->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hint()->setText(tr("↑↓ choose   Tab add note   Shift Enter keep open   Esc close"));
    top()->addWidget(m_aim);
    rows()->insertWidget(rows()->indexOf(hint()), m_recent);

    connect(field(), &QLineEdit::textChanged, this, &TagPalette::showMatches);
    connect(list(), &QListView::clicked, this, [this] { choose(After::Close); });
    connect(m_recent, &RecentGrid::digitClicked, this, [this](int digit) {
        Q_EMIT chosen(m_content.recent.at(digit), After::Close);
        closeAndReturn();
    });
}

void TagPalette::setLook(const look::Look &look)
{
    TypeOver::setLook(look);
    m_delegate->setLook(look);
    m_aim->setPalette(hint()->palette());
    m_aim->setFont(look.secondary());
    m_recent->setContent(look, m_content.codebook, m_content.recent);
}

void TagPalette::setContent(const Content &content)
{
    m_content = content;
    m_aim->setText(content.aim);
    m_model->setCodebook(content.codebook, content.uses);
    m_recent->setContent(look(), content.codebook, content.recent);
    showMatches();
}

QRect TagPalette::placeFor(const QRect &rect, QSize size, const QRect &window)
{
    const auto inside = [&](int x, int y) {
        return QPoint(std::clamp(x, window.left(),
                                 std::max(window.left(), window.right() + 1 - size.width())),
                      std::clamp(y, window.top(),
                                 std::max(window.top(), window.bottom() + 1 - size.height())));
    };
    const int below = rect.bottom() + 1 + gap;
    const int above = rect.top() - gap - size.height();
    if (below + size.height() <= window.bottom() + 1)
        return {inside(rect.left(), below), size};
    if (above >= window.top())
        return {inside(rect.left(), above), size};
    if (rect.left() - gap - size.width() >= window.left())
        return {inside(rect.left() - gap - size.width(), rect.top()), size};
    return {inside(rect.right() + 1 + gap, rect.top()), size};
}

void TagPalette::openAt(const QRect &rect)
{
    m_beside = rect;
    field()->clear();
    showMatches();
    takeFocus();
}

void TagPalette::showMatches()
{
    m_model->setTyped(field()->text(), shownMatches,
                      groupNameFor(m_content.codebook, m_content.neighbour));
    list()->setCurrentIndex(m_model->index(0));
    m_recent->setVisible(!m_recent->isEmpty());
    fitHeight();
}

void TagPalette::fitHeight()
{
    list()->setFixedHeight(m_model->rowCount() * MatchDelegate::rowHeight);
    const int recent = m_recent->isEmpty() ? 0 : m_recent->sizeHint().height();
    const QSize size(wide, fieldHeight + list()->height() + recent + hintHeight);
    // The room for six matches is kept while typing, so that nothing jumps from below to above.
    const QSize largest(
        wide, size.height() - list()->height() + (shownMatches + 1) * MatchDelegate::rowHeight);
    QRect place = placeFor(m_beside, largest, parentWidget()->rect());
    if (place.bottom() < m_beside.top())
        place.setTop(place.bottom() + 1 - size.height());
    setGeometry(QRect(place.topLeft(), size));
}

bool TagPalette::pressKey(const QKeyEvent &press)
{
    switch (press.key()) {
    case Qt::Key_Tab:
        choose(After::Note);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press.modifiers().testFlag(Qt::ControlModifier)
            && !field()->text().simplified().isEmpty()) {
            Q_EMIT createWanted(field()->text().simplified(), After::Close);
            finish(After::Close);
        } else {
            choose(press.modifiers().testFlag(Qt::ShiftModifier) ? After::Stay : After::Close);
        }
        return true;
    default:
        break;
    }
    const QString text = press.text();
    const bool isDigit = text.size() == 1 && text.front() >= u'1' && text.front() <= u'9';
    const CodeId recent = isDigit ? m_content.recent.at(text.front().digitValue()) : CodeId{};
    if (!field()->text().isEmpty() || !m_content.codebook.find(recent))
        return TypeOver::pressKey(press);
    Q_EMIT chosen(recent, After::Close);
    finish(After::Close);
    return true;
}

void TagPalette::choose(After after)
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    if (m_model->isCreateRow(index))
        Q_EMIT createWanted(index.data().toString(), after);
    else
        Q_EMIT chosen(m_model->codeAt(index), after);
    finish(after);
}

void TagPalette::finish(After after)
{
    if (after == After::Stay)
        field()->clear();
    else if (after == After::Close)
        closeAndReturn();
    else
        hide(); // the note takes the focus
}

} // namespace rejoinder::tags
