// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/headerlines.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/labels/shapes.h"

namespace rejoinder::comments {

namespace {

using labels::Label;

constexpr int leastHeaders = 3; // lines of headers that begin so
constexpr double leastShare = 0.2; // of the lines with a time that do

bool isOfHeader(Label label)
{
    return label == Label::NameOpens || label == Label::HeadOpens || label == Label::Name
        || label == Label::Head;
}

struct Alike
{
    int lines = 0;
    int headers = 0;

    bool isForm() const { return headers >= leastHeaders && headers >= leastShare * lines; }
};

} // namespace

labels::Told withHeaderLines(const layout::Page &page, labels::Told told)
{
    const auto isDoubtful = [&](std::size_t at) { // right below a header, above words, with a time
        return isOfHeader(told.labels[at - 1]) && told.labels[at] == Label::First
            && told.labels[at + 1] == Label::Body && !page.lines[at].time.isEmpty();
    };
    const std::size_t end = std::max<std::size_t>(told.labels.size(), 2) - 1;
    // As nearly always there is none: then nothing is read once more.
    if (std::ranges::none_of(std::views::iota(std::size_t(1), end), isDoubtful))
        return told;
    const std::vector<labels::Look> looks = labels::lookAt(page);
    std::unordered_map<std::uint64_t, Alike> forms; // by how lines with a time begin
    for (std::size_t at = 0; at < looks.size(); ++at) {
        if (page.lines[at].time.isEmpty())
            continue;
        Alike &form = forms[looks[at].opening];
        ++form.lines;
        form.headers += isOfHeader(told.labels[at]) ? 1 : 0;
    }
    for (std::size_t at = 1; at < end; ++at) {
        if (!isDoubtful(at) || !forms.at(looks[at].opening).isForm())
            continue;
        told.labels[at] = Label::Head;
        told.labels[at + 1] = Label::First;
        for (const auto &[line, from, to] : {std::tuple(at, Label::First, Label::Head),
                                             std::tuple(at + 1, Label::Body, Label::First)}) {
            labels::PerLabel &chances = told.marginals[line];
            chances[labels::indexOf(to)] += std::exchange(chances[labels::indexOf(from)], 0.0F);
        }
    }
    return told;
}

} // namespace rejoinder::comments
