// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/ordering.h"

#include <algorithm>

#include <QCollator>
#include <QCoreApplication>

#include "core/exchange/cells.h"

namespace rejoinder::thread {

namespace {

using replies::Shape;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Order)
};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Sortable; empty where none can be read.
std::vector<std::string> timesOf(const models::Document &document)
{
    std::vector<std::string> times;
    for (const comments::Comment &comment : document.reconstruction.comments) {
        const auto time
            = exchange::readTime(std::string(slice(document.source.text, comment.timeSpan)));
        times.push_back(time ? time->iso : std::string());
    }
    return times;
}

void sortNewest(std::vector<int> &siblings, const std::vector<std::string> &times)
{
    const bool isTold
        = std::ranges::none_of(siblings, [&](int one) { return times[at(one)].empty(); });
    std::ranges::reverse(siblings);
    if (isTold)
        std::ranges::stable_sort(siblings, std::ranges::greater(),
                                 [&](int one) { return times[at(one)]; });
}

/// Display order, from the lists of siblings.
std::vector<int> preorderOf(const Shape &shape)
{
    std::vector<int> order;
    order.reserve(shape.parent.size());
    std::vector<int> waiting(shape.roots.rbegin(), shape.roots.rend());
    while (!waiting.empty()) {
        const int next = waiting.back();
        waiting.pop_back();
        order.push_back(next);
        const std::vector<int> &children = shape.children[at(next)];
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
    }
    return order;
}

template <class Sort> Shape sorted(Shape shape, const Sort &sort)
{
    sort(shape.roots);
    for (std::vector<int> &children : shape.children)
        sort(children);
    shape.preorder = preorderOf(shape);
    return shape;
}

Shape byPerson(const models::Document &document)
{
    const QCollator collator;
    std::vector<QString> names(document.reconstruction.comments.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = QString::fromStdString(pipeline::shownName(document.reconstruction, int(i)));
    return sorted(document.shape, [&](std::vector<int> &siblings) {
        std::ranges::stable_sort(siblings, [&](int one, int other) {
            const QString &a = names[at(one)];
            const QString &b = names[at(other)];
            return a.isEmpty() || b.isEmpty() ? !a.isEmpty() && b.isEmpty()
                                              : collator.compare(a, b) < 0;
        });
    });
}

} // namespace

QString wordFor(Order order)
{
    switch (order) {
    case Order::Newest:
        return Words::tr("newest first");
    case Order::MostAnswered:
        return Words::tr("most answered");
    case Order::Person:
        return Words::tr("by person");
    case Order::Dump:
        break;
    }
    return Words::tr("dump");
}

Shape arranged(const models::Document &document, Order order)
{
    const Shape &shape = document.shape;
    switch (order) {
    case Order::Newest:
        return sorted(shape, [times = timesOf(document)](std::vector<int> &siblings) {
            sortNewest(siblings, times);
        });
    case Order::MostAnswered:
        return sorted(shape, [&shape](std::vector<int> &siblings) {
            std::ranges::stable_sort(siblings, std::ranges::greater(),
                                     [&](int one) { return shape.descendants[at(one)]; });
        });
    case Order::Person:
        return byPerson(document);
    case Order::Dump:
        break;
    }
    return shape;
}

} // namespace rejoinder::thread
