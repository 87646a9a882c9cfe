// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagpalette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/tags/matchmodel.h"
#include "ui/tags/tagpalettepaint.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

namespace {

constexpr int gap = 2;
constexpr int fieldHeight = 44;
constexpr int hintHeight = 32;

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
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_aim(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new MatchModel(this))
    , m_delegate(new MatchDelegate(this))
    , m_recent(new RecentGrid(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"tagPalette"_s);
    setFixedWidth(wide);
    setAccessibleName(tr("Tag palette"));
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Tag"));
    m_field->setAccessibleName(tr("Name of the tag"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_hint->setText(tr("↑↓ choose   Tab add note   Shift Enter keep open   Esc close"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(38, 0, 14, 0);
    top->addWidget(m_field, 1);
    top->addWidget(m_aim);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 2, 1, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addSpacing(2);
    rows->addWidget(m_list);
    rows->addWidget(m_recent);
    rows->addWidget(m_hint);
    m_field->setFixedHeight(fieldHeight - 4); // the frame and the line below stay free
    m_hint->setFixedHeight(hintHeight);
    m_hint->setIndent(14);

    connect(m_field, &QLineEdit::textChanged, this, &TagPalette::showMatches);
    connect(m_list, &QListView::clicked, this, [this] { choose(After::Close); });
    connect(m_recent, &RecentGrid::digitClicked, this, [this](int digit) {
        Q_EMIT chosen(m_content.recent.at(digit), After::Close);
        closeAndReturn();
    });
    hide();
}

void TagPalette::setLook(const look::Look &look)
{
    m_look = look;
    m_delegate->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Base, look.palette.raised);
    colours.setColor(QPalette::Window, look.palette.raised);
    setPalette(colours);
    m_list->setPalette(colours);
    m_field->setPalette(colours);
    m_field->setFont(look.commentBody());
    colours.setColor(QPalette::WindowText, look.palette.text3);
    m_aim->setPalette(colours);
    m_aim->setFont(look.secondary());
    m_hint->setPalette(colours);
    m_hint->setFont(look.chip());
    m_recent->setContent(m_look, m_content.codebook, m_content.recent);
    update();
}

void TagPalette::setContent(const Content &content)
{
    m_content = content;
    m_aim->setText(content.aim);
    m_model->setCodebook(content.codebook, content.uses);
    m_recent->setContent(m_look, content.codebook, content.recent);
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
    if (!isVisible())
        m_before = window()->focusWidget();
    m_beside = rect;
    m_field->clear();
    showMatches();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagPalette::closeAndReturn()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void TagPalette::showMatches()
{
    m_model->setTyped(m_field->text(), shownMatches,
                      groupNameFor(m_content.codebook, m_content.neighbour));
    m_list->setCurrentIndex(m_model->index(0));
    m_recent->setVisible(!m_recent->isEmpty());
    fitHeight();
}

void TagPalette::fitHeight()
{
    m_list->setFixedHeight(m_model->rowCount() * MatchDelegate::rowHeight);
    const int recent = m_recent->isEmpty() ? 0 : m_recent->sizeHint().height();
    const QSize size(wide, fieldHeight + m_list->height() + recent + hintHeight);
    // The room for six matches is kept while typing, so that nothing jumps from below to above.
    const QSize largest(
        wide, size.height() - m_list->height() + (shownMatches + 1) * MatchDelegate::rowHeight);
    QRect place = placeFor(m_beside, largest, parentWidget()->rect());
    if (place.bottom() < m_beside.top())
        place.setTop(place.bottom() + 1 - size.height());
    setGeometry(QRect(place.topLeft(), size));
}

bool TagPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (pressKey(press->key(), press->modifiers(), press->text()))
            return true;
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while typing, no key is a shortcut
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool TagPalette::pressKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        closeAndReturn();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = row + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_model->index(std::clamp(next, 0, m_model->rowCount() - 1)));
        return true;
    }
    case Qt::Key_Tab:
        choose(After::Note);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier) && !m_field->text().simplified().isEmpty()) {
            Q_EMIT createWanted(m_field->text().simplified(), After::Close);
            finish(After::Close);
        } else {
            choose(modifiers.testFlag(Qt::ShiftModifier) ? After::Stay : After::Close);
        }
        return true;
    default:
        break;
    }
    const bool isDigit = text.size() == 1 && text.front() >= u'1' && text.front() <= u'9';
    const CodeId recent = isDigit ? m_content.recent.at(text.front().digitValue()) : CodeId{};
    if (!m_field->text().isEmpty() || !m_content.codebook.find(recent))
        return false;
    Q_EMIT chosen(recent, After::Close);
    finish(After::Close);
    return true;
}

void TagPalette::choose(After after)
{
    const QModelIndex index = m_list->currentIndex();
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
        m_field->clear();
    else if (after == After::Close)
        closeAndReturn();
    else
        hide(); // the note takes the focus
}

void TagPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.palette.line, 1));
    painter.setBrush(m_look.palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.fillRect(QRectF(1, fieldHeight - 1, width() - 2, 1), m_look.palette.softLine);
    painter.fillRect(QRectF(1, height() - hintHeight, width() - 2, 1), m_look.palette.softLine);
    look::paintIcon(painter, u"tag"_s, m_look.palette.accent,
                    {14, (fieldHeight - 16) / 2.0, 16, 16});
}

} // namespace rejoinder::tags
