// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/second.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "core/labels/keys.h"
#include "core/labels/shapes.h"
#include "core/labels/surroundings.h"

namespace rejoinder::labels {

namespace {

constexpr std::size_t near = 5; // lines on either side
constexpr std::size_t wide = 15;

/// A probability as one of eight steps, finer at the ends.
int stepOf(double p)
{
    constexpr std::array limits{0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98};
    return int(std::ranges::lower_bound(limits, p) - limits.begin());
}

int sizeOf(double count)
{
    constexpr std::array limits{0.3, 1.0, 2.5, 5.0, 10.0, 25.0};
    return int(std::ranges::lower_bound(limits, count) - limits.begin());
}

std::size_t topOf(const PerLabel &p)
{
    return static_cast<std::size_t>(std::ranges::max_element(p) - p.begin());
}

double sumOf(const PerLabel &p, std::initializer_list<Label> labels)
{
    double sum = 0;
    for (const Label label : labels)
        sum += p[indexOf(label)];
    return sum;
}

double headers(const PerLabel &p)
{
    return sumOf(p, {Label::NameOpens, Label::HeadOpens, Label::Name, Label::Head});
}

double starts(const PerLabel &p)
{
    return sumOf(p, {Label::First, Label::Joined});
}

double footers(const PerLabel &p)
{
    return sumOf(p, {Label::Foot, Label::FootName});
}

double ofComments(const PerLabel &p)
{
    return headers(p) + starts(p) + footers(p) + p[indexOf(Label::Body)];
}

/// Sums over the page up to each line: [i] is the sum of the lines before i.
class Sums
{
public:
    template <class Value>
    Sums(const std::vector<PerLabel> &first, Value value) : m_sums(first.size() + 1)
    {
        for (std::size_t i = 0; i < first.size(); ++i)
            m_sums[i + 1] = m_sums[i] + value(first[i]);
    }
    double all() const { return m_sums.back(); }
    double before(std::size_t at) const { return m_sums[at]; }
    double after(std::size_t at) const { return m_sums.back() - m_sums[at + 1]; }
    /// Mean over the lines around, the line itself left out.
    double around(std::size_t at, std::size_t reach) const
    {
        const std::size_t from = at - std::min(at, reach);
        const std::size_t to = std::min(m_sums.size() - 1, at + reach + 1);
        const double own = m_sums[at + 1] - m_sums[at];
        return (m_sums[to] - m_sums[from] - own) / double(std::max<std::size_t>(to - from - 1, 1));
    }

private:
    std::vector<double> m_sums;
};

struct Pattern
{
    PerLabel sum{};
    int lines = 0;
};

/// How far rules and first labelling tell the same starts.
struct Agreement
{
    double confirmed = 0; // share of the rules' starts that the labelling thinks likelier than not
    double covered = 0; // share of the expected starts that the rules tell
};

class SecondLook
{
public:
    SecondLook(const std::vector<Trait> &traits, const std::vector<PerLabel> &first)
        : m_traits(traits)
        , m_first(first)
        , m_article(first, [](const PerLabel &p) { return double(p[indexOf(Label::Article)]); })
        , m_comments(first, ofComments)
        , m_headers(first, headers)
        , m_starts(first, starts)
        , m_footers(first, footers)
    {
        for (std::size_t at = 0; at < first.size(); ++at) {
            Pattern &pattern = m_patterns[traits[at].pattern];
            ++pattern.lines;
            for (std::size_t label = 0; label < labelCount; ++label)
                pattern.sum[label] += first[at][label];
        }
        measureAgreement();
    }

    LineFeatures read()
    {
        LineFeatures all(m_traits.size());
        for (m_at = 0; m_at < all.size(); ++m_at) {
            m_features = &all[m_at];
            readOwn();
            readPattern();
            readAround();
            readRecords();
            readAgreement();
        }
        return all;
    }

private:
    template <class... Seen> void add(std::string_view what, Seen... seen)
    {
        m_features->push_back({keyFor(what, seen...), Group::SecondLook});
    }

    const PerLabel &told(int by) const
    {
        static constexpr PerLabel outside{};
        const auto at = static_cast<std::ptrdiff_t>(m_at) + by;
        const bool inside = at >= 0 && at < static_cast<std::ptrdiff_t>(m_first.size());
        return inside ? m_first[static_cast<std::size_t>(at)] : outside;
    }
    int top(int by) const
    {
        const PerLabel &p = told(by);
        const std::size_t label = topOf(p);
        return p[label] == 0 ? -1 : int(label);
    }

    void measureAgreement()
    {
        double ruled = 0;
        double confirmed = 0;
        double covered = 0;
        for (std::size_t at = 0; at < m_first.size(); ++at) {
            if (m_traits[at].ruled != Label::First && m_traits[at].ruled != Label::Joined)
                continue;
            ++ruled;
            confirmed += starts(m_first[at]) > 0.5 ? 1 : 0;
            covered += starts(m_first[at]);
        }
        m_agreement = {ruled > 0 ? confirmed / ruled : -1,
                       m_starts.all() > 0.5 ? covered / m_starts.all() : -1};
    }

    void readOwn()
    {
        const PerLabel &p = told(0);
        for (std::size_t label = 0; label < labelCount; ++label)
            if (p[label] > 0.05)
                add("own", label, stepOf(p[label]));
        add("own top", top(0), stepOf(p[topOf(p)]), m_traits[m_at].shape);
        for (const int by : {-2, -1, 1, 2})
            add("near", by, top(by), stepOf(told(by)[topOf(told(by))]));
        add("tops", top(-1), top(0), top(1));
    }

    /// What the other lines built like this one were told to be.
    void readPattern()
    {
        const Pattern &pattern = m_patterns.at(m_traits[m_at].pattern);
        const int others = pattern.lines - 1;
        if (others == 0) {
            add("alone", top(0));
            return;
        }
        PerLabel mean{};
        for (std::size_t label = 0; label < labelCount; ++label)
            mean[label] = (pattern.sum[label] - told(0)[label]) / float(others);
        const std::size_t role = topOf(mean);
        add("role", role, stepOf(mean[role]), sizeOf(others));
        add("role own", role, stepOf(mean[role]), top(0));
        for (std::size_t label = 0; label < labelCount; ++label)
            if (mean[label] > 0.2)
                add("roles", label, stepOf(mean[label]), sizeOf(others));
        add("role shape", role, m_traits[m_at].shape, sizeOf(others));
    }

    void readAround()
    {
        const int shape = m_traits[m_at].shape;
        add("article near", stepOf(m_article.around(m_at, near)), shape);
        add("article wide", stepOf(m_article.around(m_at, wide)), shape);
        add("comments near", stepOf(m_comments.around(m_at, near)), shape);
        add("comments wide", stepOf(m_comments.around(m_at, wide)), shape);
        add("around", stepOf(m_article.around(m_at, near)), stepOf(m_comments.around(m_at, near)));
        add("article around", sizeOf(m_article.before(m_at)), sizeOf(m_article.after(m_at)),
            top(0));
        add("starts around", sizeOf(m_starts.before(m_at)), sizeOf(m_starts.after(m_at)), top(0));
        add("starts all", sizeOf(m_starts.all()), top(0));
        add("article all", sizeOf(m_article.all()), top(0));
    }

    /// How the records of the page go: names above the bodies, below, or nowhere.
    void readRecords()
    {
        const double records = std::max(m_starts.all(), 1.0);
        const int above = stepOf(std::min(1.0, m_headers.all() / records));
        const int below = stepOf(std::min(1.0, m_footers.all() / records));
        add("records", above, below, top(0));
        add("records shape", above, below, m_traits[m_at].shape);
        const PerLabel &before = told(-1);
        add("after header", stepOf(headers(before)), above, m_traits[m_at].shape,
            m_traits[m_at].gap);
        add("after footer", stepOf(footers(before)), below, m_traits[m_at].gap);
    }

    void readAgreement()
    {
        const int confirmed = m_agreement.confirmed < 0 ? -1 : stepOf(m_agreement.confirmed);
        const int covered = m_agreement.covered < 0 ? -1 : stepOf(m_agreement.covered);
        const int ruled = int(m_traits[m_at].ruled);
        add("agree", confirmed, covered, ruled);
        add("agree top", confirmed, covered, ruled, top(0));
        add("confirmed", confirmed, ruled, top(0));
        add("covered", covered, ruled, top(0));
    }

    const std::vector<Trait> &m_traits;
    const std::vector<PerLabel> &m_first;
    Sums m_article;
    Sums m_comments;
    Sums m_headers;
    Sums m_starts;
    Sums m_footers;
    std::unordered_map<std::uint64_t, Pattern> m_patterns;
    Agreement m_agreement;
    std::vector<Feature> *m_features = nullptr;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Trait> traitsOf(const layout::Page &page, const std::vector<Label> &ruled)
{
    const std::vector<Look> looks = lookAt(page);
    std::vector<Trait> traits(looks.size());
    for (std::size_t at = 0; at < traits.size(); ++at)
        traits[at] = {looks[at].pattern, static_cast<std::uint8_t>(looks[at].shape),
                      static_cast<std::uint8_t>(gapBefore(page, at)), ruled[at]};
    return traits;
}

LineFeatures readSecondLook(const std::vector<Trait> &traits, const std::vector<PerLabel> &first)
{
    return SecondLook(traits, first).read();
}

} // namespace rejoinder::labels
