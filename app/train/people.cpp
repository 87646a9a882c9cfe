// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/people.h"

#include "app/train/commonwords.h"
#include "app/train/peoplefit.h"
#include "app/train/peopleprior.h"

#include <QString>

#include <algorithm>
#include <format>

#include "core/passages/find.h"
#include "core/people/candidates.h"
#include "core/people/infer.h"
#include "core/people/names.h"
#include "core/pipeline/model.h"
#include "core/replies/answer.h"

namespace rejoinder::train {

namespace {

/// One dump with the boundaries and printed names that are true.
struct Page
{
    const Dump *dump = nullptr;
    std::vector<comments::Comment> comments;
    std::vector<std::string> authors; // folded, empty where not known

    std::string_view text() const { return dump->source.text; }
};

std::string folded(const std::string &name)
{
    return people::foldedName(name);
}

Page pageOf(const Dump &dump)
{
    Page page{&dump, {}, {}};
    for (const evaluate::GoldComment &gold : dump.gold.comments) {
        comments::Comment comment;
        comment.whole = gold.whole;
        comment.body = gold.body;
        comment.author = gold.author.value_or(std::string());
        comment.nameState
            = comment.author.empty() ? comments::NameState::Lost : comments::NameState::Printed;
        page.comments.push_back(std::move(comment));
        page.authors.push_back(folded(
            gold.trueAuthor.value_or(gold.author.value_or(gold.inferredAuthor.value_or("")))));
    }
    return page;
}

/// "Ann" is right where Ann Lee wrote: the person is, though the name is not whole.
bool isNameOf(const std::string &name, const std::string &author)
{
    constexpr std::size_t shortest = 4; // bytes of the beginning of a name
    if (author.empty() || folded(name) == author)
        return !author.empty();
    const std::vector<std::string> parts = people::nameParts(name);
    const std::vector<std::string> whole = people::nameParts(author);
    const auto joined = [](const std::vector<std::string> &list) {
        std::string all;
        for (const std::string &part : list)
            all += part;
        return all;
    };
    if (joined(parts).size() >= shortest && joined(whole).starts_with(joined(parts)))
        return true;
    return !parts.empty() && std::ranges::all_of(parts, [&](const std::string &part) {
        return std::ranges::find(whole, part) != whole.end();
    });
}

std::vector<NameCase> nameCases(const Page &page, const pipeline::Model &model)
{
    const people::Weights &weights = model.people;
    const people::Vocabulary vocabulary(page.text(), page.dump->gold.article, page.comments,
                                        weights.words);
    const people::Forms forms(people::identify(page.comments), vocabulary);
    std::vector<NameCase> cases;
    for (const people::UnprintedName &name :
         people::unprintedNames(page.text(), page.comments, forms, vocabulary, weights))
        cases.push_back(
            {name.cues, std::ranges::any_of(page.authors, [&](const std::string &author) {
                 return isNameOf(name.name, author);
             })});
    return cases;
}

std::vector<people::LikelyParents> parentsIn(const Page &page, const people::Identities &identities,
                                             const std::vector<people::Mention> &mentions,
                                             const std::vector<passages::Passage> &passages,
                                             const replies::Weights &replies)
{
    const replies::Answers answers = replies::answer(
        {page.text(), page.dump->gold.article, page.comments, identities, mentions, passages},
        replies, {}, {});
    std::vector<people::LikelyParents> parents(page.comments.size());
    for (std::size_t i = 0; i < answers.links.size(); ++i) {
        parents[i].emplace_back(answers.links[i].parent, answers.links[i].confidence);
        for (const replies::Alternative &other : answers.links[i].alternatives)
            parents[i].emplace_back(other.parent, other.probability);
    }
    return parents;
}

/// As the program meets them: with the tree it tells, in the second round.
std::vector<AuthorCase> authorCases(const Page &page, const pipeline::Model &model)
{
    const people::Weights &weights = model.people;
    const people::Identities identities = people::identify(page.comments);
    const std::vector<people::Mention> mentions = people::mentions(
        page.text(), page.dump->gold.article, page.comments, identities, weights);
    const std::vector<passages::Passage> passages
        = passages::find(page.text(), page.dump->gold.article, page.comments);
    const std::vector<people::LikelyParents> parents
        = parentsIn(page, identities, people::forTree(mentions, identities, identities), passages,
                    model.replies);
    const people::Scene scene{page.text(), page.comments, identities, mentions, passages, parents};
    const people::Names names = people::namesOf(scene);
    const people::Beliefs before = people::inferNames(scene, weights).beliefs;
    const auto all = people::suspects(scene, names, before);
    std::vector<AuthorCase> cases;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].empty() || page.authors[i].empty())
            continue;
        AuthorCase one;
        for (const people::Suspect &suspect : all[i]) {
            if (one.author < 0
                && isNameOf(names.of[static_cast<std::size_t>(suspect.name)], page.authors[i]))
                one.author = static_cast<int>(one.suspects.size());
            one.suspects.push_back(suspect.cues);
        }
        cases.push_back(std::move(one));
    }
    return cases;
}

/// All cases of all pages, in the order of the pages.
template <typename Case>
std::vector<Case> gather(const std::vector<Page> &pages, const pipeline::Model &model,
                         std::vector<Case> (*casesOf)(const Page &, const pipeline::Model &))
{
    std::vector<std::vector<Case>> found(pages.size());
    inParallel(pages.size(), [&](std::size_t i) { found[i] = casesOf(pages[i], model); });
    std::vector<Case> all;
    for (std::vector<Case> &list : found)
        std::ranges::move(list, std::back_inserter(all));
    return all;
}

std::string written(const people::Weights &weights, const std::vector<std::string> &words)
{
    constexpr std::size_t width = 118;
    std::string text = "# Written by rejoinder-train people; README.md says what stands here.\n";
    for (int cue = 0; cue < people::NameCues::cueCount; ++cue)
        text += std::format("name.{} {:.3f}\n",
                            people::nameOf(static_cast<people::NameCues::Cue>(cue)),
                            weights.name[static_cast<std::size_t>(cue)]);
    for (int cue = 0; cue < people::AuthorCues::cueCount; ++cue)
        text += std::format("author.{} {:.3f}\n",
                            people::nameOf(static_cast<people::AuthorCues::Cue>(cue)),
                            weights.author[static_cast<std::size_t>(cue)]);
    std::string line = "words";
    for (const std::string &word : words) {
        if (line.size() + word.size() > width) {
            text += line + "\n";
            line = "words";
        }
        line += " " + word;
    }
    return text + line + "\n";
}

} // namespace

Result<Trained> trainPeople(const Material &material)
{
    const std::vector<const Dump *> dumps = allOf(material);
    const Result<people::Weights> prior = people::parseWeights(peoplePrior, "peopleprior.h");
    if (!prior)
        return std::unexpected(prior.error());
    pipeline::Model model = material.model;
    people::Weights &weights = model.people;
    weights = *prior;
    const std::vector<std::string> words = commonWords(dumps);
    weights.words.clear();
    for (const std::string &word : words)
        weights.words.insert(wordKey(word));
    std::vector<Page> pages; // that have lost names
    for (const Dump *dump : dumps)
        if (dump->source.map.isIdentity()
            && std::ranges::any_of(dump->gold.comments,
                                   [](const auto &comment) { return !comment.author; }))
            pages.push_back(pageOf(*dump));

    const std::vector<NameCase> names = gather(pages, model, nameCases);
    fitNames(names, weights);
    const std::vector<AuthorCase> authors = gather(pages, model, authorCases);
    const double loss = fitAuthors(authors, weights);
    return Trained{written(weights, words),
                   std::format("## People\n\n{} dumps with lost names, {} words used as names, {} "
                               "comments with suspects; mean -ln likelihood of the author {:.3f}. "
                               "{} common words, each written small by three sources or more.\n",
                               pages.size(), names.size(), authors.size(), loss, words.size())};
}

} // namespace rejoinder::train
