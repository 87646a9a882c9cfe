// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparecontroller.h"

#include <algorithm>

#include <QScopedValueRollback>

#include "ui/models/targets.h"
#include "ui/settings/columns.h"
#include "ui/tags/aim.h"
#include "ui/window/together.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

using Layout = ViewController::Layout;

namespace {

QString titleOf(const models::Document &document)
{
    return QString::fromStdString(document.info.title);
}

/// Where a column is: what comes next begins after this byte.
std::size_t placeOf(const ColumnController &column)
{
    const models::Focus &focus = column.focus();
    if (!focus.selection.isEmpty())
        return focus.selection.start;
    const auto &comments = column.document()->reconstruction.comments;
    return focus.comment >= 0 ? comments[std::size_t(focus.comment)].whole.start : 0;
}

} // namespace

CompareController::CompareController(ReadingController &reading, ReadingPage &page,
                                     ViewController &view, QSettings &settings)
    : QObject(&reading)
    , m_reading(reading)
    , m_page(page)
    , m_view(view)
    , m_settings(settings)
{
    makeActions();
    keysIn(page.active());
    connect(&view, &ViewController::layoutChanged, this, &CompareController::setLayout);
    connect(&page, &ReadingPage::closeWanted, this, &CompareController::close);
    connect(&page, &ReadingPage::arranged, this, &CompareController::remember);
    connect(&reading, &ReadingController::columnAdded, this,
            [this](Column *column) { keysIn(*column); });
    connect(&reading, &ReadingController::columnsChanged, this, [this] {
        enable();
        remember();
    });
    enable();
}

void CompareController::makeActions()
{
    m_actions = actions::createActions(
        {
            {"compare.next", QT_TRANSLATE_NOOP("actions", "Next col&umn"), Qt::Key_W,
             [this] { step(); }},
            {"compare.samePerson", QT_TRANSLATE_NOOP("actions", "Same person in the other columns"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { samePerson(); }, "person"},
            {"compare.sameTag", QT_TRANSLATE_NOOP("actions", "Same ta&g in the other columns"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { sameTag(); }, "tag"},
            {"compare.add",
             QT_TRANSLATE_NOOP("actions", "Add a colu&mn"),
             {},
             [this] { openBeside(nextDocument()); },
             "plus"},
            {"compare.close", QT_TRANSLATE_NOOP("actions", "Close the column"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { close(m_reading.activeIndex()); }, "close"},
            {"compare.stacked",
             QT_TRANSLATE_NOOP("actions", "Articles abo&ve their threads"),
             {},
             [this] {
                 m_page.setStacked(!m_page.isStacked());
                 enable();
                 remember();
             },
             nullptr,
             true},
        },
        this);
}

/// W is a letter elsewhere.
void CompareController::keysIn(Column &column)
{
    for (QWidget *pane :
         {static_cast<QWidget *>(&column.article()), static_cast<QWidget *>(&column.thread())})
        actions::actIn(pane, {actions::find(m_actions, "compare.next")});
}

void CompareController::setProject(models::Project *project)
{
    m_project = project;
    restore();
    enable();
}

/// Side by side needs a second one: the next of the library, or the same once more.
void CompareController::setLayout(Layout layout)
{
    if (layout == Layout::Compare && !m_isRestoring && m_reading.columnCount() == 1
        && m_reading.document())
        m_reading.addColumn(nextDocument());
    m_page.setLayout(layout);
    enable();
    remember();
}

/// The first after the active one that no column shows.
DocumentId CompareController::nextDocument() const
{
    if (!m_project || m_project->documents().empty())
        return {};
    std::vector<DocumentId> ids;
    for (const store::DocumentInfo &info : m_project->documents())
        ids.push_back(info.id);
    const DocumentId current = m_reading.document() ? m_reading.document()->id : ids.front();
    const auto here = std::ranges::find(ids, current);
    std::ranges::rotate(ids, here == ids.end() ? ids.begin() : here);
    const auto isShown = [this](const DocumentId &id) {
        for (int i = 0; i < m_reading.columnCount(); ++i) {
            const models::DocumentPtr document = m_reading.column(i).document();
            if (document && document->id == id)
                return true;
        }
        return false;
    };
    const auto free = std::ranges::find_if_not(ids, isShown);
    return free == ids.end() ? current : *free;
}

void CompareController::openBeside(const DocumentId &document)
{
    if (!m_project || !m_reading.document() || !document.isValid())
        return;
    const bool wasOther = m_view.layout() != Layout::Compare;
    if (wasOther && m_reading.columnCount() > 1) {
        // Columns that were not seen: the last of them gives its place.
        m_reading.column(m_reading.columnCount() - 1).showDocument(document);
    } else if (!m_reading.addColumn(document)) {
        Q_EMIT said(tr("There is room for %1 columns").arg(ReadingPage::mostColumns));
        return;
    }
    if (wasOther)
        m_view.setLayout(Layout::Compare);
    m_reading.setActive(m_reading.columnCount() - 1);
    m_reading.takeKeyboard();
}

void CompareController::showImported(const std::vector<DocumentId> &documents, bool isForComparing)
{
    m_reading.showDocument(documents.front());
    if (!isForComparing)
        return;
    while (m_reading.columnCount() > 1)
        m_reading.removeColumn(m_reading.activeIndex() == 0 ? 1 : 0);
    for (std::size_t i = 1; i < documents.size() && i < ReadingPage::mostColumns; ++i)
        m_reading.addColumn(documents[i]);
    m_view.setLayout(Layout::Compare);
}

void CompareController::step()
{
    if (!m_page.isComparing())
        return;
    const bool isInArticle = m_page.article().hasFocus();
    m_reading.setActive((m_reading.activeIndex() + 1) % m_reading.columnCount());
    if (isInArticle)
        m_page.article().setFocus();
    else
        m_page.thread().setFocus();
}

/// With one left, there is nothing to compare.
void CompareController::close(int column)
{
    if (m_reading.columnCount() < 2)
        return;
    m_reading.removeColumn(column);
    if (m_reading.columnCount() == 1)
        m_view.setLayout(Layout::Both);
}

void CompareController::samePerson()
{
    const models::DocumentPtr document = m_reading.document();
    const int comment = m_reading.focus().comment;
    if (!document || comment < 0)
        return;
    const QString name = sharedName(*document, comment);
    if (name.isEmpty()) {
        Q_EMIT said(tr("#%1 has no name to look for").arg(comment + 1));
        return;
    }
    QStringList found;
    for (int i = 0; i < m_reading.columnCount(); ++i) {
        ColumnController &column = m_reading.column(i);
        if (i == m_reading.activeIndex() || !column.document())
            continue;
        const int next = nextComment(*column.document(), name, placeOf(column));
        if (next < 0)
            continue;
        column.showComment(next);
        found << tr("#%1 in “%2”").arg(next + 1).arg(titleOf(*column.document()));
    }
    const QString shown
        = QString::fromStdString(pipeline::shownName(document->reconstruction, comment));
    Q_EMIT said(found.isEmpty() ? tr("%1 is in no other column").arg(shown)
                                : tr("%1: %2").arg(shown, found.join(", "_L1)));
}

/// Of the span or comment that is focused.
CodeId CompareController::tagHere() const
{
    const models::DocumentPtr document = m_reading.document();
    if (!m_project || !document)
        return {};
    const models::CodingsPtr codings = m_project->codings(document->id);
    if (const auto *under = models::codingUnder(codings->own(), *document, m_reading.focus()))
        return under->code;
    const int comment = m_reading.focus().comment;
    for (const annotate::Coding &coding : codings->own()) {
        if (comment >= 0 && document->commentAt(coding.target.anchor.span.start) == comment)
            return coding.code;
    }
    return {};
}

void CompareController::sameTag()
{
    const annotate::Code *code = m_project ? m_project->codebook().find(tagHere()) : nullptr;
    if (!code) {
        Q_EMIT said(tr("No tag of yours here"));
        return;
    }
    const QString name = QString::fromStdString(code->name);
    QStringList found;
    for (int i = 0; i < m_reading.columnCount(); ++i) {
        ColumnController &column = m_reading.column(i);
        if (i == m_reading.activeIndex() || !column.document())
            continue;
        const models::CodingsPtr codings = m_project->codings(column.document()->id);
        const annotate::Coding *next = nextCoding(*codings, code->id, placeOf(column));
        if (!next)
            continue;
        const Span span = next->target.anchor.span;
        const int comment = column.document()->commentAt(span.start);
        if (next->target.kind == annotate::TargetKind::Span)
            column.showSpan(span);
        else
            column.showComment(comment);
        const int paragraph = column.document()->paragraphAt(span.start);
        const QString place = comment >= 0 ? u'#' + QString::number(comment + 1)
            : paragraph >= 0               ? u'\u00b6' + QString::number(paragraph + 1)
                                           : tr("the title");
        found << tr("%1 in “%2”").arg(place, titleOf(*column.document()));
    }
    Q_EMIT said(found.isEmpty() ? tr("%1 is in no other column").arg(name)
                                : tr("%1: %2").arg(name, found.join(", "_L1)));
}

void CompareController::restore()
{
    if (!m_project)
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    const settings::Columns left
        = settings::columnsOf(m_settings, QString::fromStdString(m_project->store().id().value));
    std::vector<DocumentId> documents;
    for (const QString &id : left.documents) {
        const DocumentId document{id.toStdString()};
        if (std::ranges::contains(m_project->documents(), document, &store::DocumentInfo::id))
            documents.push_back(document);
    }
    m_page.setStacked(left.isStacked);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (i == 0)
            m_reading.column(0).showDocument(documents[i]);
        else
            m_reading.addColumn(documents[i]);
    }
    const bool canCompare = m_reading.columnCount() > 1;
    if (left.layout >= 0)
        m_view.setLayout(Layout(std::clamp(left.layout, 0, canCompare ? 3 : 2)));
    else if (m_view.layout() == Layout::Compare)
        m_view.setLayout(Layout::Both);
    if (left.widths.size() == m_reading.columnCount())
        m_page.setWidths(left.widths);
    if (left.shares.size() == 2)
        m_page.setShares(left.shares);
    m_reading.setActive(left.active);
    m_page.thread().setFocus();
}

void CompareController::remember()
{
    if (!m_project || m_isRestoring)
        return;
    settings::Columns now;
    for (int i = 0; i < m_reading.columnCount(); ++i) {
        if (const models::DocumentPtr document = m_reading.column(i).document())
            now.documents << QString::fromStdString(document->id.value);
    }
    if (now.documents.isEmpty())
        return;
    now.active = m_reading.activeIndex();
    now.layout = int(m_view.layout());
    now.isStacked = m_page.isStacked();
    now.widths = m_page.widths();
    now.shares = m_page.shares();
    settings::rememberColumns(m_settings, QString::fromStdString(m_project->store().id().value),
                              now);
}

void CompareController::enable()
{
    const bool isReading = m_reading.document() != nullptr;
    const bool isComparing = m_page.isComparing();
    for (const char *id : {"compare.next", "compare.samePerson", "compare.sameTag", "compare.close",
                           "compare.stacked"})
        actions::find(m_actions, id)->setEnabled(isComparing);
    actions::find(m_actions, "compare.add")
        ->setEnabled(isReading && m_reading.columnCount() < ReadingPage::mostColumns);
    actions::find(m_actions, "compare.stacked")->setChecked(m_page.isStacked());
}

} // namespace rejoinder::window
