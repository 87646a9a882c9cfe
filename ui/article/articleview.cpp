// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview.h"

#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include "ui/article/articleview_p.h"

using namespace Qt::StringLiterals;

namespace rejoinder::article {

namespace {

/// Mean advance of the letters of the article as it is (or of English, where there are none).
qreal meanAdvance(const ArticleText &text, const QFont &font)
{
    QString letters;
    for (const Piece &piece : text.pieces()) {
        const QString sample
            = piece.shown.first(std::min<qsizetype>(piece.shown.size(), 4000 - letters.size()));
        for (const QChar letter : sample) {
            if (letter.isLetter() && !piece.isTitle())
                letters += letter;
        }
    }
    if (letters.size() < 40)
        letters = u"the quick brown fox jumps over a lazy dog and runs on"_s.remove(u' ');
    return QFontMetricsF(font).horizontalAdvance(letters) / double(letters.size());
}

} // namespace

ArticleView::ArticleView(QWidget *parent) : QTextBrowser(parent), d(std::make_unique<Private>(this))
{
    setObjectName("article"_L1);
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->actionList = actions::createActions(
        {
            {"article.caret", QT_TRANSLATE_NOOP("actions", "Place a caret"), Qt::Key_Return,
             [this] { d->placeCaret(); }},
            {"article.nextSpan", QT_TRANSLATE_NOOP("actions", "Next tagged passage"),
             Qt::Key_BracketRight,
             [this] {
                 const SpanMarks &marks = d->layout->decoration().marks;
                 d->goToMark(
                     marks.next(marks.indexOf(d->coding), d->text.byteAt(textCursor().position())));
             }},
            {"article.previousSpan", QT_TRANSLATE_NOOP("actions", "Previous tagged passage"),
             Qt::Key_BracketLeft,
             [this] {
                 const SpanMarks &marks = d->layout->decoration().marks;
                 d->goToMark(marks.previous(marks.indexOf(d->coding),
                                            d->text.byteAt(textCursor().position())));
             }},
            {"article.selectWord", QT_TRANSLATE_NOOP("actions", "Extend selection by a word"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right),
             [this] { d->extend(QTextCursor::NextWord); }},
            {"article.selectSentence",
             QT_TRANSLATE_NOOP("actions", "Extend selection by a sentence"),
             QKeySequence(Qt::ALT | Qt::Key_Right), [this] { d->extendBySentence(); }},
            {"article.selectParagraph",
             QT_TRANSLATE_NOOP("actions", "Extend selection by a paragraph"),
             QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right),
             [this] { d->extend(QTextCursor::EndOfBlock); }},
        },
        this);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { d->followCursor(); });
    connect(this, &QTextEdit::selectionChanged, this, [this] { d->followCursor(); });
    setLook(look::Look());
}

ArticleView::~ArticleView()
{
    d->quiet = true; // the base class still moves the cursor
}

const actions::List &ArticleView::actionList() const
{
    return d->actionList;
}

void ArticleView::setDocument(models::DocumentPtr document)
{
    const bool same = d->document && document && d->document->id == document->id;
    const Span selection = same ? focus().selection : Span();
    const int scrolled = same ? verticalScrollBar()->value() : 0;
    d->document = std::move(document);
    if (!same) {
        d->codings = std::make_shared<const models::Codings>();
        d->coding = {};
        d->active = {};
        d->quotedFor = -1;
        d->leaveCaret();
    }
    d->text = d->document ? ArticleText(*d->document) : ArticleText();
    d->counters = d->document ? countersOf(*d->document) : std::vector<Counter>();
    d->rebuild();
    if (!selection.isEmpty())
        select(selection);
    verticalScrollBar()->setValue(scrolled);
    d->told = focus();
}

void ArticleView::Private::rebuild()
{
    const QScopedValueRollback quietly(quiet, true);
    auto *page = new QTextDocument(q);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(look.articleBody());
    page->setDocumentMargin(0);
    layout = new ArticleLayout(page);
    layout->setLook(look, meanAdvance(text, look.articleBody()));
    page->setDocumentLayout(layout);
    page->setPageSize(QSizeF(q->viewport()->width(), -1));
    fill(*page);
    redecorate();
    const QPointer<QTextDocument> old = q->document(); // the very first is the widget's to delete
    q->QTextBrowser::setDocument(page);
    if (old && old->parent() == q)
        delete old;
    q->setAccessibleDescription(emptySentence());
}

/// One edit, so that the lines are broken once.
void ArticleView::Private::fill(QTextDocument &page) const
{
    QTextCharFormat body;
    body.setFont(look.articleBody());
    QTextCharFormat title;
    title.setFont(look.articleTitle());
    QTextCursor cursor(&page);
    cursor.beginEditBlock();
    for (const Piece &piece : text.pieces()) {
        if (&piece != &text.pieces().front())
            cursor.insertBlock();
        cursor.insertText(piece.shown, piece.isTitle() ? title : body);
        cursor.block().setUserState(piece.isTitle() ? ArticleLayout::titleState : 0);
    }
    cursor.endEditBlock();
}

void ArticleView::setCodings(models::CodingsPtr codings, annotate::Codebook codebook)
{
    d->codings = std::move(codings);
    d->codebook = std::move(codebook);
    d->redecorate();
    d->tell();
}

void ArticleView::updateCodings(const std::vector<Span> &spans)
{
    if (std::ranges::any_of(spans, &Span::isEmpty)) // of the document: a chip beside its name
        viewport()->update();
    if (std::ranges::all_of(spans, [this](Span span) { return d->text.ranges(span).empty(); }))
        return; // most tags fall on comments
    d->redecorate();
    d->tell();
}

void ArticleView::setChosenTag(const CodeId &code)
{
    d->chosen = code;
    if (d->layout)
        d->layout->decoration().chosen = code;
    viewport()->update();
}

void ArticleView::Private::redecorate()
{
    Decoration decoration;
    if (document) {
        decoration.marks = SpanMarks(text, codings->own(), codebook, document->id);
        for (const Span span : quotedBy(*document, quotedFor))
            std::ranges::copy(text.ranges(span), std::back_inserter(decoration.quotes));
        for (const passages::Passage &passage : document->reconstruction.passages) {
            if (passage.from < 0)
                std::ranges::copy(text.ranges(passage.there),
                                  std::back_inserter(decoration.passages));
        }
    }
    decoration.focused = decoration.marks.indexOf(coding);
    decoration.caret = layout->decoration().caret;
    decoration.chosen = chosen;
    if (decoration.focused < 0)
        coding = {};
    layout->setDecoration(std::move(decoration));
}

void ArticleView::setLook(const look::Look &look)
{
    const models::Focus kept = d->layout ? focus() : models::Focus();
    const int top = d->layout && d->document ? cursorForPosition(QPoint(0, 40)).position() : 0;
    d->look = look;
    setFont(look.articleBody());
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Base, look.palette.paper);
    setPalette(colours);
    d->rebuild();
    if (!kept.selection.isEmpty())
        select(kept.selection);
    if (top > 0)
        verticalScrollBar()->setValue(int(d->layout->rectOf(top, top).top()) - 40);
    d->told = focus();
    viewport()->update();
}

void ArticleView::showQuotesOf(int comment)
{
    d->quotedFor = comment;
    std::vector<Range> &quotes = d->layout->decoration().quotes;
    quotes.clear();
    if (d->document) {
        for (const Span span : quotedBy(*d->document, comment))
            std::ranges::copy(d->text.ranges(span), std::back_inserter(quotes));
    }
    if (!quotes.empty()) {
        const Range &first = quotes.front();
        const int start = d->text.pieces()[std::size_t(first.piece)].position;
        d->scrollTo(d->layout->rectOf(start + first.from, start + first.to));
    }
    viewport()->update();
}

void ArticleView::setActiveCounter(int paragraph, bool quotes)
{
    d->active = {paragraph, quotes};
    viewport()->update();
}

QString ArticleView::Private::emptySentence() const
{
    if (!document)
        return tr("Choose a document in the Library to read its article here.");
    if (!text.hasParagraphs())
        return tr("No article was found in this dump. The Source pane shows all of it.");
    return {};
}

void ArticleView::Private::paintSentence(QPainter &painter) const
{
    const QString sentence = emptySentence();
    if (sentence.isEmpty())
        return;
    painter.setFont(look.ui());
    painter.setPen(look.palette.text2);
    const int below = text.pieces().empty() ? q->viewport()->height() / 3
                                            : int(layout->documentSize().height()) - 40;
    const QRect room = q->viewport()->rect().adjusted(24, below, -24, 0);
    painter.drawText(room, int(Qt::AlignHCenter | Qt::AlignTop) | int(Qt::TextWordWrap), sentence);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        d->paintMargins(painter, event->rect());
        d->paintSentence(painter);
    }
    QTextBrowser::paintEvent(event);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor cursor = textCursor();
    copied->setText(d->text.copied(cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

} // namespace rejoinder::article
