// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/score.h"

#include <algorithm>

#include "core/evaluate/calibration.h"
#include "core/evaluate/match.h"
#include "core/evaluate/names.h"

namespace rejoinder::evaluate {

namespace {

/// What a byte was said to be.
enum Kind : unsigned char { IsArticle = 1, IsOther = 2 }; // other: title or comment

std::vector<unsigned char> kindsOf(const Gold &document, std::size_t size)
{
    std::vector<unsigned char> kinds(size, 0);
    const auto mark = [&](Span span, Kind kind) {
        for (std::size_t at = span.start; at < std::min(span.end, size); ++at)
            kinds[at] |= kind;
    };
    for (const Span paragraph : document.article)
        mark(paragraph, IsArticle);
    if (document.title)
        mark(*document.title, IsOther);
    for (const GoldComment &comment : document.comments)
        mark(comment.whole, IsOther);
    return kinds;
}

struct Tally
{
    double gold = 0;
    double told = 0;
    double both = 0;

    void count(bool isGold, bool isTold)
    {
        gold += isGold;
        told += isTold;
        both += isGold && isTold;
    }
    double f1() const { return evaluate::f1(both, told, gold); }
};

void scoreRegions(const Gold &gold, const Gold &told, std::string_view text, Figures &figures)
{
    const std::vector<unsigned char> goldKinds = kindsOf(gold, text.size());
    const std::vector<unsigned char> toldKinds = kindsOf(told, text.size());
    Tally article;
    Tally noise;
    double visible = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')
            continue;
        ++visible;
        article.count(goldKinds[i] & IsArticle, toldKinds[i] & IsArticle);
        noise.count(goldKinds[i] == 0, toldKinds[i] == 0);
    }
    figures[Figure::Article]
        = article.gold > 0 ? article.f1() : 1 - article.told / std::max(visible, 1.0);
    figures[Figure::Noise] = noise.f1();
}

bool isMarkedOnly(const Gold &gold)
{
    return gold.parents == "marked";
}

/// Whether the page prints enough of a tree to be judged by it.
bool hasTree(const Gold &gold)
{
    const bool isUnprinted = gold.order == "chronological" && gold.tree != "reply-links"
        && !gold.style.empty(); // a generated dump
    return !gold.comments.empty() && gold.tree != "flat" && gold.tree != "none"
        && !isMarkedOnly(gold) && !isUnprinted;
}

/// The told parent, as a true comment: top level, `unmatched`, or an index.
int toldParent(const GoldComment &told, const Match &match)
{
    return told.parent < 0 ? GoldComment::topLevel
                           : match.toGold[static_cast<std::size_t>(told.parent)];
}

struct Links
{
    int right = 0;
    int lenient = 0;
    int replies = 0;
    int repliesRight = 0;
    std::vector<Judged> judged;
};

Links judge(const Gold &gold, const Gold &told, const Match &match)
{
    Links links;
    for (std::size_t i = 0; i < gold.comments.size(); ++i) {
        const GoldComment &truth = gold.comments[i];
        const bool isReply = truth.parent != GoldComment::topLevel;
        links.replies += isReply;
        if (match.toTold[i] == unmatched)
            continue;
        const GoldComment &found = told.comments[static_cast<std::size_t>(match.toTold[i])];
        const int parent = toldParent(found, match);
        const bool isRight
            = parent == truth.parent || (truth.lostParent && parent == GoldComment::topLevel);
        links.right += isRight;
        links.repliesRight += isRight && isReply;
        links.lenient
            += parent == truth.parent || std::ranges::contains(truth.alternatives, parent);
        if (found.parentConfidence)
            links.judged.push_back({*found.parentConfidence, isRight});
    }
    return links;
}

void scoreTree(const Gold &gold, const Match &match, const Links &links, Figures &figures)
{
    const bool isJudged = hasTree(gold);
    if (links.replies > 0 && (isJudged || isMarkedOnly(gold)))
        figures[Figure::Nontop] = double(links.repliesRight) / links.replies;
    if (!isJudged)
        return;
    const auto comments = static_cast<double>(gold.comments.size());
    figures[Figure::Parent] = links.right / comments;
    figures[Figure::ParentLenient] = links.lenient / comments;
    figures[Figure::ParentMatched] = match.both > 0 ? double(links.right) / match.both : 0;
    if (links.judged.empty())
        return;
    figures[Figure::Ece] = calibrationError(evenBins(links.judged));
    figures[Figure::Brier] = brier(links.judged);
}

} // namespace

Figures mean(const std::vector<Figures> &rows)
{
    Figures means;
    for (std::size_t i = 0; i < figureNames.size(); ++i) {
        const auto figure = static_cast<Figure>(i);
        double sum = 0;
        int count = 0;
        for (const Figures &row : rows) {
            sum += row[figure].value_or(0);
            count += row[figure].has_value();
        }
        if (count > 0)
            means[figure] = sum / count;
    }
    return means;
}

Score score(const Gold &gold, const Gold &told, std::string_view text)
{
    Score score;
    score.comments = static_cast<int>(gold.comments.size());
    Figures &figures = score.figures;
    scoreRegions(gold, told, text, figures);
    const Match matched = match(gold, told, text);
    const auto ofTold = static_cast<double>(told.comments.size());
    const auto ofGold = static_cast<double>(gold.comments.size());
    figures[Figure::Starts] = f1(matched.both, ofTold, ofGold);
    figures[Figure::Spans] = f1(matched.sameEnds, ofTold, ofGold);
    figures[Figure::Author] = authorShare(gold, told, matched);
    figures[Figure::Named] = namedF1(gold, told, matched);
    figures[Figure::Identity] = identityF1(gold, told, matched);
    Links links = judge(gold, told, matched);
    scoreTree(gold, matched, links, figures);
    if (hasTree(gold))
        score.links = std::move(links.judged);
    return score;
}

} // namespace rejoinder::evaluate
