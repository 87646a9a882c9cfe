// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTest>
#include <QWheelEvent>

#include "tests/ui/thread/harbour.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

/// A shown thread and the hands that use it.
namespace rejoinder::hands {

using thread::ThreadView;

/// A shown view that has the keyboard.
inline std::unique_ptr<ThreadView> shown(const models::DocumentPtr &document,
                                         QSize size = {444, 500})
{
    auto view = std::make_unique<ThreadView>();
    view->resize(size);
    view->setDocument(document);
    view->show();
    view->activateWindow();
    view->setFocus();
    return view;
}

inline QString selected(const ThreadView &view, const models::DocumentPtr &document)
{
    return QString::fromStdString(
        std::string(slice(document->source.text, view.focus().taggable())));
}

/// Where a word of a comment stands in the viewport.
inline QRect placeOf(ThreadView &view, const models::DocumentPtr &document,
                     const std::string &words)
{
    const Span span = harbour::find(*document, words);
    const int comment = document->commentAt(span.start);
    auto &flow = const_cast<thread::Flow &>(view.flow());
    const thread::Row &row = flow.row(comment);
    const QRectF rect = row.body.rects(row.body.rangeOf(span)).front();
    return rect.translated(row.geometry.body.topLeft()).translated(0, flow.topOf(comment)).toRect();
}

inline thread::Flow &flowOf(ThreadView &view)
{
    return const_cast<thread::Flow &>(view.flow());
}

inline void drag(ThreadView &view, QPoint from, QPoint to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

inline constexpr int notch = 66; // px: three lines

inline void wheel(ThreadView &view, int notches)
{
    const QPointF at(100, 100);
    for (int i = 0; i < std::abs(notches); ++i) {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(),
                          QPoint(0, notches < 0 ? -120 : 120), Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
}

} // namespace rejoinder::hands
