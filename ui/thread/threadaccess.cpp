// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadaccess.h"

#include <algorithm>
#include <tuple>

#include <QPointer>

#include "ui/thread/flow.h"
#include "ui/thread/minimap.h"
#include "ui/thread/words.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

/// One comment. Its words are its description, so that the name stays short.
class RowAccess final : public QAccessibleInterface,
                        public QAccessibleAttributesInterface,
                        public QAccessibleTextInterface
{
public:
    RowAccess(ThreadView *view, int comment) : m_view(view), m_comment(comment) { }

    bool isValid() const override { return m_view && row() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }

    void *interface_cast(QAccessible::InterfaceType kind) override
    {
        if (kind == QAccessible::AttributesInterface)
            return static_cast<QAccessibleAttributesInterface *>(this);
        if (kind == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return nullptr;
    }

    int characterCount() const override { return static_cast<int>(words().size()); }
    QString text(int from, int to) const override
    {
        const QString all = words();
        const auto size = static_cast<int>(all.size());
        const int start = std::clamp(from, 0, size);
        return all.sliced(start, std::clamp(to, start, size) - start);
    }
    int cursorPosition() const override { return isValid() ? m_view->caretIn(m_comment) : -1; }
    void setCursorPosition(int position) override
    {
        if (isValid())
            m_view->selectIn(m_comment, position, position);
    }
    int selectionCount() const override
    {
        int from = 0;
        int to = 0;
        selection(0, &from, &to);
        return from < to ? 1 : 0;
    }
    void selection(int index, int *from, int *to) const override
    {
        *from = *to = 0;
        if (index == 0 && isValid())
            std::tie(*from, *to) = m_view->selectedIn(m_comment);
    }
    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void removeSelection(int) override { setCursorPosition(std::max(0, cursorPosition())); }
    void setSelection(int, int from, int to) override
    {
        if (isValid())
            m_view->selectIn(m_comment, from, to);
    }
    QRect characterRect(int offset) const override
    {
        if (!isValid())
            return {};
        const QRect letter = m_view->letterRect(m_comment, offset);
        return {m_view->viewport()->mapToGlobal(letter.topLeft()), letter.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return isValid() ? m_view->letterAt(m_comment, m_view->viewport()->mapFromGlobal(point))
                         : -1;
    }
    void scrollToSubstring(int, int) override
    {
        if (isValid())
            m_view->setCurrentComment(m_comment);
    }
    /// Tags are said with the row; letters look alike.
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

    QList<QAccessible::Attribute> attributeKeys() const override
    {
        return {QAccessible::Attribute::Level};
    }
    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        if (!isValid() || key != QAccessible::Attribute::Level)
            return {};
        return m_view->flow().outline().shape().depth[static_cast<std::size_t>(m_comment)] + 1;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect where(0, m_view->topOf(m_comment), m_view->viewport()->width(),
                          m_view->heightOf(m_comment));
        return {m_view->viewport()->mapToGlobal(where.topLeft()), where.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->spokenName(m_comment);
        if (kind == QAccessible::Value)
            return placeAmongSiblings();
        return kind == QAccessible::Description ? words() : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->currentComment() == m_comment && m_view->hasFocus();
        state.selected = m_view->currentComment() == m_comment;
        state.expandable = m_view->flow().outline().hasReplies(m_comment);
        state.expanded = state.expandable && !m_view->isFolded(m_comment);
        state.collapsed = state.expandable && m_view->isFolded(m_comment);
        return state;
    }

private:
    QString words() const
    {
        if (!isValid())
            return {};
        const models::DocumentPtr &document = m_view->flow().document();
        return text::TextMap(
                   document->source.text,
                   document->reconstruction.comments[static_cast<std::size_t>(m_comment)].body)
            .shown();
    }
    /// "2 of 3"
    QString placeAmongSiblings() const
    {
        const Outline &outline = m_view->flow().outline();
        const int parent = outline.parent(m_comment);
        const std::vector<int> &siblings = parent < 0
            ? outline.shape().roots
            : outline.shape().children[static_cast<std::size_t>(parent)];
        const auto here = std::ranges::find(siblings, m_comment);
        return ThreadWords::tr("%1 of %2").arg(here - siblings.begin() + 1).arg(siblings.size());
    }
    int row() const { return m_view->flow().outline().rowOf(m_comment); }

    QPointer<ThreadView> m_view;
    int m_comment;
};

/// The minimap is what one sees of a scroll bar; its value is the topmost comment, counted in rows.
class MinimapAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    MinimapAccess(Minimap *minimap, ThreadView *view)
        : QAccessibleWidget(minimap, QAccessible::ScrollBar, ThreadWords::tr("Place in the thread"))
        , m_view(view)
    { }

    void *interface_cast(QAccessible::InterfaceType kind) override
    {
        return kind == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(kind);
    }
    QVariant currentValue() const override
    {
        return m_view->flow().outline().rowOf(m_view->topComment()) + 1;
    }
    void setCurrentValue(const QVariant &value) override
    {
        const Outline &outline = m_view->flow().outline();
        const int row = std::clamp(value.toInt(), 1, std::max(1, outline.rowCount())) - 1;
        if (outline.rowCount() > 0)
            m_view->showAtTop(outline.commentAt(row));
    }
    QVariant minimumValue() const override { return 1; }
    QVariant maximumValue() const override { return m_view->flow().outline().rowCount(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    ThreadView *m_view;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<ThreadView *>(object))
        return new ThreadAccess(view);
    if (auto *minimap = qobject_cast<Minimap *>(object))
        return new MinimapAccess(minimap, minimap->view());
    return nullptr;
}

} // namespace

QString spokenName(Flow &flow, int comment)
{
    const RowFacts &facts = flow.row(comment).facts;
    const Outline &outline = flow.outline();
    const int parent = outline.parent(comment);
    QStringList words{
        (parent < 0 ? ThreadWords::tr("Comment %1") : ThreadWords::tr("Reply %1")).arg(comment + 1),
        ThreadWords::tr("level %1").arg(facts.depth + 1), facts.name};
    if (facts.kind == look::DotKind::Inferred)
        words << ThreadWords::tr("author inferred");
    for (const QString &relation : facts.relations)
        words << (parent < 0 ? relation : relation + u' ' + flow.facts().nameOf(parent));
    if (facts.percent >= 0)
        words << ThreadWords::tr("link %1 percent").arg(facts.percent);
    if (facts.answersLost)
        words << ThreadWords::tr("answers a comment that is not in the dump");
    for (const CommentTag &tag : facts.tags)
        words << ThreadWords::tr("tagged %1").arg(tag.name);
    const auto spans = static_cast<int>(flow.tagsOf(comment).spans.size());
    if (spans > 0)
        words << (spans == 1 ? ThreadWords::tr("1 tagged passage")
                             : ThreadWords::tr("%n tagged passages", nullptr, spans));
    if (facts.hasNote)
        words << ThreadWords::tr("has a note");
    if (facts.isFolded)
        words << foldedWords(facts);
    return words.join(u", "_s);
}

ThreadAccess::ThreadAccess(ThreadView *view)
    : QAccessibleWidget(view, QAccessible::Tree)
    , m_view(view)
{ }

ThreadAccess::~ThreadAccess()
{
    for (const auto &[comment, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

void ThreadAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

int ThreadAccess::childCount() const
{
    return m_view->flow().outline().rowCount();
}

QAccessibleInterface *ThreadAccess::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    const int comment = m_view->flow().outline().commentAt(row);
    auto known = m_rows.find(comment);
    if (known == m_rows.end())
        known
            = m_rows
                  .emplace(comment,
                           QAccessible::registerAccessibleInterface(new RowAccess(m_view, comment)))
                  .first;
    return QAccessible::accessibleInterface(known->second);
}

QAccessibleInterface *ThreadAccess::childAt(int x, int y) const
{
    const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    const int comment = m_view->commentAt(point);
    return comment < 0 ? nullptr : child(m_view->flow().outline().rowOf(comment));
}

int ThreadAccess::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[comment, id] : m_rows) {
        if (QAccessible::accessibleInterface(id) == child)
            return m_view->flow().outline().rowOf(comment);
    }
    return -1;
}

QAccessibleInterface *ThreadAccess::focusChild() const
{
    return m_view->hasFocus() ? child(m_view->flow().outline().rowOf(m_view->currentComment()))
                              : nullptr;
}

} // namespace rejoinder::thread
