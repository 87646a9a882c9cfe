// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("thread", text);
}

} // namespace

/// What an uncertain link rests on, in sentences.
QString ThreadView::Private::toolTipAt(const QPoint &point)
{
    const int comment = commentAt(point);
    if (comment < 0)
        return {};
    const Row &row = flow.row(comment);
    const QPointF where = inRow(comment, point);
    const QRectF connector(
        Measure::columnX(std::max(0, row.facts.depth - 1)) - 4, row.geometry.junction - 12,
        row.geometry.column - Measure::columnX(std::max(0, row.facts.depth - 1)) + 8, 20);
    if (row.facts.percent < 0
        || !(row.geometry.percent.contains(where) || connector.contains(where)))
        return {};
    const replies::Link &link
        = flow.document()->reconstruction.links[static_cast<std::size_t>(comment)];
    const auto named = [this](int parent) {
        if (parent == replies::topLevel)
            return say("the article");
        if (parent == replies::lostParent)
            return say("a comment that is not in the dump");
        return u"%1 %2"_s.arg(flow.facts().nameOf(parent), numberText(parent));
    };
    QStringList lines{
        say("Answers %1, %2").arg(named(link.parent), percentText(row.facts.percent))};
    for (const replies::Evidence &evidence : link.evidence)
        lines << (evidence.weight < 0 ? u"− "_s : u"+ "_s) + QString::fromStdString(evidence.text);
    for (const replies::Alternative &other : link.alternatives)
        lines << say("or %1, %2")
                     .arg(named(other.parent),
                          percentText(
                              std::clamp(static_cast<int>(other.probability * 100 + 0.5), 1, 99)));
    return lines.join(u'\n');
}

} // namespace rejoinder::thread
