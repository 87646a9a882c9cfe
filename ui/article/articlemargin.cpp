// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/article/articleview_p.h"
#include "ui/look/chips.h"

using namespace Qt::StringLiterals;

namespace rejoinder::article {

namespace {

QString wordsOf(const models::Document &document, const passages::Passage &passage)
{
    constexpr qsizetype limit = 160;
    const std::string_view words = slice(document.source.text, passage.here);
    QString text = QString::fromUtf8(words.data(), qsizetype(words.size())).simplified();
    if (text.size() > limit)
        text = text.first(limit).trimmed() + u'…';
    return text;
}

/// "Gerrit Vance #22: “...”"
QString quotation(const models::Document &document, const passages::Passage &passage)
{
    const QString name
        = QString::fromStdString(pipeline::shownName(document.reconstruction, passage.comment));
    const QString number = u"#%1"_s.arg(passage.comment + 1);
    return u"%1: “%2”"_s.arg(name.isEmpty() ? number : name + u' ' + number,
                             wordsOf(document, passage));
}

QString heading(bool quotes, int comments)
{
    if (quotes)
        return comments == 1
            ? ArticleView::tr("1 comment quotes this paragraph")
            : ArticleView::tr("%n comments quote this paragraph", nullptr, comments);
    return comments == 1
        ? ArticleView::tr("1 comment answers the article here")
        : ArticleView::tr("%n comments answer the article here", nullptr, comments);
}

} // namespace

MarginGeometry ArticleView::Private::marginOf(int piece) const
{
    const Column &column = layout->column();
    const qreal baseline = layout->baselineOf(piece, 0) - q->verticalScrollBar()->value();
    return MarginGeometry::of(column.left, column.left + column.width, baseline);
}

std::optional<CounterId> ArticleView::Private::counterAt(QPoint where) const
{
    const Column &column = layout->column();
    if (where.x() < column.left + column.width)
        return {};
    const int position = layout->hitTest(toDocument(where), Qt::FuzzyHit);
    const int near = text.pieceAt(position);
    for (int piece = std::max(near - 1, 0); piece <= near;
         ++piece) { // counters may reach below a short paragraph
        const int paragraph = text.pieces()[std::size_t(piece)].paragraph;
        if (paragraph < 0)
            continue;
        const Counter &counter = counters[std::size_t(paragraph)];
        const MarginGeometry g = marginOf(piece);
        if (counter.quotes > 0 && g.quotes.contains(where))
            return CounterId{paragraph, true};
        if (counter.answers > 0 && g.answers.contains(where))
            return CounterId{paragraph, false};
    }
    return {};
}

void ArticleView::Private::paintMargins(QPainter &painter, const QRect &clip) const
{
    if (text.pieces().empty())
        return;
    paintFileName(painter);
    const int last = text.pieceAt(layout->hitTest(toDocument(clip.bottomLeft()), Qt::FuzzyHit));
    const int first = text.pieceAt(layout->hitTest(toDocument(clip.topLeft()), Qt::FuzzyHit));
    for (int piece = std::max(first - 1, 0); piece <= last; ++piece) {
        const int paragraph = text.pieces()[std::size_t(piece)].paragraph;
        if (paragraph < 0)
            continue;
        const auto here = [paragraph](const CounterId &id) {
            return id.paragraph == paragraph ? std::optional(id.quotes) : std::nullopt;
        };
        const MarginGeometry g = marginOf(piece);
        paintNumber(painter, look, g, paragraph);
        paintCounters(painter, look, g, counters[std::size_t(paragraph)], here(active),
                      hoveredCounter ? here(*hoveredCounter) : std::nullopt);
    }
}

void ArticleView::Private::paintFileName(QPainter &painter) const
{
    const Column &column = layout->column();
    const QRectF line(column.left, 24 - q->verticalScrollBar()->value(), column.width, 20);
    const QFont font = look.secondary();
    const QString name = QString::fromStdString(document->info.name);
    qreal room = line.width();
    for (const DocumentChip &tag : documentTags()) {
        const qreal width = look::chipWidth(look.chip(), tag.code);
        if (room - width < line.width() / 2)
            break; // the others are listed where one points
        const QRectF where(line.left() + room - width, line.center().y() - look::chipHeight / 2,
                           width, look::chipHeight);
        look::paintChip(painter, look::codeChip(look.palette, tag.palette, tag.code), look.chip(),
                        where);
        room -= width + 4;
    }
    painter.setFont(font);
    painter.setPen(look.palette.text2);
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetricsF(font).elidedText(name, Qt::ElideMiddle, room));
}

std::vector<DocumentChip> ArticleView::Private::documentTags() const
{
    std::vector<DocumentChip> tags;
    for (const annotate::Coding &own : codings->own()) {
        const annotate::Code *code = own.target.kind == annotate::TargetKind::Document
                && own.target.anchor.document == document->id
            ? codebook.find(own.code)
            : nullptr;
        if (code) {
            const QString name = QString::fromStdString(code->name);
            tags.push_back({code->abbreviation.empty() ? name.left(2)
                                                       : QString::fromStdString(code->abbreviation),
                            name, code->palette});
        }
    }
    return tags;
}

QStringList ArticleView::Private::tagsOfDocument(QPoint where) const
{
    QStringList names;
    const Column &column = layout->column();
    const QRectF line(column.left, 24 - q->verticalScrollBar()->value(), column.width, 20);
    if (line.contains(where)) {
        for (const DocumentChip &tag : documentTags())
            names.append(tag.name);
    }
    return names;
}

QString ArticleView::Private::tipAt(QPoint where) const
{
    if (!document || text.pieces().empty())
        return {};
    QStringList lines;
    if (const std::optional<CounterId> counter = counterAt(where)) {
        const Counter &counts = counters[std::size_t(counter->paragraph)];
        lines << heading(counter->quotes, counter->quotes ? counts.quotes : counts.answers);
        for (const int passage : counts.longest)
            lines << quotation(*document, document->reconstruction.passages[std::size_t(passage)]);
        return lines.join(u'\n');
    }
    if (const QStringList names = tagsOfDocument(where); !names.isEmpty())
        return names.join(u'\n');
    const QPointF at = toDocument(where);
    const int exact = layout->hitTest(at, Qt::ExactHit);
    const int position = exact >= 0 ? exact : layout->moreMarksAt(at);
    if (position < 0)
        return {};
    const SpanMarks &marks = layout->decoration().marks;
    for (const int mark : marks.at(text.byteAt(position)))
        lines << marks.marks()[std::size_t(mark)].name;
    return lines.join(u'\n');
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), d->tipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && d->layout)
        d->hover(QPoint(-1, -1));
    return QTextBrowser::viewportEvent(event);
}

} // namespace rejoinder::article
