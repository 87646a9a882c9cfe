// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/labels.h"

#include <algorithm>
#include <format>
#include <map>

#include "app/train/addresses.h"
#include "app/train/folds.h"
#include "app/train/labelpages.h"
#include "app/train/names.h"
#include "app/train/twolooks.h"
#include "core/comments/read.h"
#include "core/evaluate/score.h"

namespace rejoinder::train {

namespace {

using evaluate::Figure;
using evaluate::Figures;

constexpr int siteGroups = 4;

evaluate::Gold asGold(const comments::Reading &reading)
{
    evaluate::Gold told;
    told.title = reading.regions.title;
    told.article = reading.regions.article;
    for (const comments::Comment &comment : reading.comments) {
        evaluate::GoldComment one;
        one.id = std::to_string(told.comments.size());
        one.whole = comment.whole;
        one.body = comment.body;
        if (!comment.author.empty())
            one.author = comment.author;
        told.comments.push_back(std::move(one));
    }
    return told;
}

Figures figuresOf(const LabelPage &page, const comments::Reading &reading)
{
    return evaluate::score(page.dump->gold, asGold(reading), page.dump->source.text).figures;
}

/// Figures of one dump by the rules alone and by the labels.
struct Tested
{
    std::string set;
    std::string style; // or what was dropped from a real page
    Figures ruled;
    Figures told;
    const Dump *dump = nullptr;
    comments::Reading reading;
};

Tested test(const LabelPages &pages, const LabelPage &page, const TwoLooks &looks,
            const comments::NameWeights &names)
{
    comments::Reading told
        = comments::fromLabels(page.page, page.ruled, tell(pages, page, looks), names);
    if (comments::isRuled(page.page, page.ruled, told))
        told = page.ruled;
    const evaluate::Gold &gold = page.dump->gold;
    return {page.dump->set,
            gold.style.empty() ? gold.post : gold.style,
            figuresOf(page, page.ruled),
            figuresOf(page, told),
            page.dump,
            std::move(told)};
}

std::vector<Tested> testFolds(const LabelPages &pages, const std::vector<Fold> &folds)
{
    std::map<const Dump *, const LabelPage *> of;
    for (const LabelPage &page : pages.pages)
        of[page.dump] = &page;
    std::vector<std::vector<Tested>> results(folds.size());
    inParallel(folds.size(), [&](std::size_t i) {
        std::vector<const LabelPage *> taught;
        for (const Dump *dump : folds[i].train)
            taught.push_back(of.at(dump));
        const TwoLooks looks = trainTwoLooks(pages, taught);
        const comments::NameWeights names = trainNames(taught, looks.holdsName);
        for (const Dump *dump : folds[i].test)
            results[i].push_back(test(pages, *of.at(dump), looks, names));
    });
    std::vector<Tested> all;
    for (const auto &result : results)
        all.insert(all.end(), result.begin(), result.end());
    return all;
}

std::string row(const std::string &name, const std::vector<const Tested *> &rows)
{
    std::vector<Figures> ruled;
    std::vector<Figures> told;
    for (const Tested *one : rows) {
        ruled.push_back(one->ruled);
        told.push_back(one->told);
    }
    std::string text = std::format("| {} | {} |", name, rows.size());
    for (const Figure figure : {Figure::Article, Figure::Starts, Figure::Spans, Figure::Author})
        text += std::format(" {:.3f} | {:.3f} |", evaluate::mean(ruled)[figure].value_or(0),
                            evaluate::mean(told)[figure].value_or(0));
    return text + "\n";
}

/// One row a style, and one for each set.
std::string table(const std::string &title, const std::vector<Tested> &rows)
{
    std::map<std::string, std::vector<const Tested *>> groups;
    for (const Tested &one : rows) {
        groups[one.set].push_back(&one);
        groups[one.set + " " + one.style].push_back(&one);
    }
    std::string text = "\n### " + title
        + "\n\n| | dumps | article: rules | labels | starts: rules | labels | spans: rules | "
          "labels "
          "| author: rules | labels |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n";
    for (const auto &[name, members] : groups)
        text += row(name, members);
    return text;
}

} // namespace

Result<Trained> trainLabels(const Material &material)
{
    const LabelPages pages = readLabelPages(material);
    Trained trained;
    if (material.isMeasured) {
        std::vector<Tested> real = testFolds(pages, siteFolds(material, siteGroups));
        trained.card = table("Real pages, site left out", real);
        for (Tested &one : real)
            trained.readings[{one.dump->set, one.dump->name}] = std::move(one.reading);
    }
    const std::vector<const LabelPage *> taught = addressesOf(pages.pages);
    const TwoLooks looks = trainTwoLooks(pages, taught);
    trained.weights = "# Weights of the line labeller in nats / 32; rejoinder-train made them.\n"
        + labels::toText(modelOf(pages, looks));
    trained.more.emplace_back(
        "names.weights",
        "# Weights of the choice of printed names in nats; rejoinder-train made them.\n"
            + comments::toText(trainNames(taught, looks.holdsName)));
    return trained;
}

} // namespace rejoinder::train
