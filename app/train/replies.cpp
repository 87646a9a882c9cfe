// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/replies.h"

#include "app/train/folds.h"
#include "app/train/print.h"
#include "app/train/repliescard.h"
#include "app/train/threads.h"
#include "app/train/trust.h"
#include "app/train/weightsfile.h"
#include "app/train/words.h"
#include "core/learn/trees.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

namespace rejoinder::train {

namespace {

constexpr int siteGroups = 3;
constexpr int hiddenUnits = 16;
constexpr int members = 4; // trainings that vote: where two differ, neither was sure
constexpr int longest = 400; // comments a page; longer ones would cost most of the time
constexpr double realWeight = 3; // of a real page
constexpr double foundShare = 0.5; // weight of a page as the pipeline cuts it, beside the true cut
constexpr double usualSource = 150; // dumps; a source with more counts for less each
const learn::TreeTraining training{.passes = 6};

struct CueGroup
{
    std::string_view name;
    replies::Kinds without = 0;
};

using enum replies::Kind;
constexpr std::array cueGroups{
    CueGroup{"nothing", 0},
    CueGroup{"who is who, and turns", replies::kindsOf({Author, Turns})},
    CueGroup{"names spoken to", replies::kindsOf({Vocative})},
    CueGroup{"shared words", replies::kindsOf({Echo})},
    CueGroup{"words of the article", replies::kindsOf({ArticleEcho})},
    CueGroup{"quotes", replies::kindsOf({Quote})},
    CueGroup{"questions", replies::kindsOf({Question})},
    CueGroup{"openings and wording", replies::kindsOf({Opening, Wording, SecondPerson})},
    CueGroup{"times", replies::kindsOf({Time})},
    CueGroup{"all that is said",
             replies::kindsOf(
                 {Vocative, Echo, ArticleEcho, Quote, Question, Opening, Wording, SecondPerson})},
};

/// What is learned from one dump: its true comments, and those the rules find.
struct Lesson
{
    const Dump *dump = nullptr;
    KnownThread truth;
    KnownThread found;
    std::optional<KnownThread> met; // as the program finds it with lines trained on other sites
    std::vector<learn::TreePage> pages;
};

using Lessons = std::vector<Lesson>;

bool isReal(const Dump &dump)
{
    return dump.gold.style.empty();
}

/// A page for training; nothing where no parent is known.
void addPage(const KnownThread &known, const replies::Vocabulary &vocabulary, double weight,
             std::vector<learn::TreePage> &pages)
{
    const auto told
        = std::ranges::any_of(known.allowed, [](const auto &it) { return !it.empty(); });
    if (!told || known.comments.size() < 2 || known.comments.size() > longest)
        return;
    const replies::Thread thread = known.thread();
    const replies::Cues cues = replies::readCues(thread, vocabulary);
    pages.push_back(learn::treePage(thread, cues, replies::readPrinted(thread, cues),
                                    known.threaded, known.allowed));
    pages.back().weight = weight;
}

Lessons lessonsOf(const std::vector<const Dump *> &dumps, const Material &material,
                  const replies::Vocabulary &vocabulary)
{
    const pipeline::Model &model = material.model;
    std::map<std::string, int> ofSource;
    for (const Dump *dump : dumps)
        ++ofSource[dump->gold.source];
    Lessons lessons(dumps.size());
    inParallel(dumps.size(), [&](std::size_t i) {
        Lesson &lesson = lessons[i];
        const Dump &dump = *dumps[i];
        lesson.dump = &dump;
        lesson.truth = knownThread(dump.source, dump.gold, model);
        lesson.found = foundThread(dump.source, dump.gold,
                                   comments::readByRules(layout::read(dump.source), model.reading),
                                   model.people);
        if (const auto met = material.readings.find({dump.set, dump.name});
            met != material.readings.end())
            lesson.met = foundThread(dump.source, dump.gold, met->second, model.people);
        if (!lesson.truth.isTold)
            return;
        const double weight = isReal(dump)
            ? realWeight
            : std::sqrt(usualSource
                        / std::max(usualSource / 9, double(ofSource[dump.gold.source])));
        addPage(lesson.truth, vocabulary, weight, lesson.pages);
        addPage(lesson.found, vocabulary, weight * foundShare, lesson.pages);
    });
    return lessons;
}

/// Everything replies are learned from.
struct School
{
    replies::Vocabulary vocabulary;
    Lessons lessons;
    std::unordered_map<const Dump *, const Lesson *> lessonOf;
};

School schoolOf(const std::vector<const Dump *> &dumps, const Material &given)
{
    School school;
    school.vocabulary = learnRarities(dumps);
    school.lessons = lessonsOf(dumps, given, school.vocabulary);
    for (const Lesson &lesson : school.lessons)
        school.lessonOf.emplace(lesson.dump, &lesson);
    return school;
}

replies::Weights fit(const std::vector<const Dump *> &dumps, const School &school,
                     const learn::TreeTraining &how = training)
{
    std::vector<learn::TreePage> pages;
    for (const Dump *dump : dumps)
        if (const auto found = school.lessonOf.find(dump); found != school.lessonOf.end())
            std::ranges::copy(found->second->pages, std::back_inserter(pages));
    std::vector<replies::Weights> trained;
    learn::TreeTraining mine = how;
    for (int member = 0; member < members; ++member, ++mine.seed) {
        replies::Weights &weights = trained.emplace_back();
        weights.vocabulary = school.vocabulary;
        learn::seedHidden(weights, hiddenUnits, mine.seed);
        learn::trainTrees(pages, mine, weights);
    }
    return learn::committeeOf(trained);
}

/// Whether the evaluation judges the tree of a dump at all.
bool isJudged(const evaluate::Gold &gold)
{
    const bool unprinted
        = gold.order == "chronological" && gold.tree != "reply-links" && !gold.style.empty();
    return !gold.comments.empty() && gold.tree != "flat" && gold.tree != "none"
        && gold.parents != "marked" && !unprinted;
}

/// What a model tells of a dump it was not trained on.
Judgement judge(const Lesson &lesson, const replies::Weights &weights)
{
    Judgement judgement;
    judgement.dump = lesson.dump;
    const double all = std::max<double>(1, double(lesson.dump->gold.comments.size()));
    const auto right
        = [](const KnownThread &known, const replies::Answers &answers, std::size_t i) {
              const int parent = std::max(answers.links[i].parent, replies::topLevel);
              return std::ranges::find(known.allowed[i], parent) != known.allowed[i].end();
          };
    const replies::Answers truth = replies::answer(lesson.truth.thread(), weights);
    for (std::size_t i = 0; i < truth.links.size(); ++i)
        judgement.trueCut += right(lesson.truth, truth, i) / all;
    const KnownThread &met = lesson.met ? *lesson.met : lesson.found;
    const replies::Answers found = replies::answer(met.thread(), weights);
    const double each = 10.0 / std::max<double>(10, double(found.links.size()));
    for (std::size_t i = 0; i < found.links.size(); ++i) {
        if (!met.matched[i])
            continue;
        const bool isRight = right(met, found, i);
        judgement.endToEnd += isRight / all;
        judgement.outcomes.push_back({found.bases[i], isRight, each});
    }
    return judgement;
}

std::vector<Judgement> judgeFold(const Fold &fold, const School &school,
                                 const learn::TreeTraining &how)
{
    std::vector<const Lesson *> tested;
    for (const Dump *dump : fold.test)
        if (const auto found = school.lessonOf.find(dump);
            found != school.lessonOf.end() && isJudged(dump->gold))
            tested.push_back(found->second);
    if (tested.empty())
        return {};
    const replies::Weights weights = fit(fold.train, school, how);
    std::vector<Judgement> judgements(tested.size());
    inParallel(tested.size(), [&](std::size_t i) { judgements[i] = judge(*tested[i], weights); });
    return judgements;
}

/// How weights do on sites they were not trained on.
std::vector<Judgement> judgeSites(const Material &material, const School &school,
                                  const learn::TreeTraining &how = training)
{
    std::vector<Judgement> judgements;
    for (const Fold &fold : siteFolds(material, siteGroups))
        std::ranges::move(judgeFold(fold, school, how), std::back_inserter(judgements));
    return judgements;
}

/// Real pages, dev, and many threads in few styles: what people say to each other matters here more
/// than how a site prints it.
Material talk(const Material &material)
{
    Material chosen;
    chosen.real = material.real;
    std::ranges::copy_if(material.printed, std::back_inserter(chosen.printed),
                         [](const Dump &dump) { return dump.set == "dev"; });
    std::ranges::copy(material.wide, std::back_inserter(chosen.printed));
    return chosen;
}

} // namespace

Result<Trained> trainReplies(const Material &given)
{
    const Material material = talk(given);
    const std::vector<const Dump *> dumps = allOf(material);
    const School school = schoolOf(dumps, given);
    replies::Weights weights = fit(dumps, school);
    weights.trusts = given.model.replies.trusts;
    weights.grades = given.model.replies.grades;
    if (!given.isMeasured)
        return Trained{weightsFile("replies-3", weights), ""};
    const std::vector<Judgement> judgements = judgeSites(material, school);
    std::vector<Outcome> outcomes;
    for (const Judgement &judgement : judgements)
        std::ranges::copy(judgement.outcomes, std::back_inserter(outcomes));
    weights.trusts = fitTrusts(outcomes);
    weights.grades = fitGrades(outcomes, weights.trusts);
    return Trained{weightsFile("replies-3", weights), repliesCard(judgements, weights)};
}

void ablateReplies(const Material &given, const std::function<bool(const std::string &table)> &told)
{
    const Material material = talk(given);
    const School school = schoolOf(allOf(material), given);
    std::vector<Ablated> rows;
    for (const CueGroup &group : cueGroups) {
        learn::TreeTraining how = training;
        how.never = group.without;
        rows.push_back({group.name, judgeSites(material, school, how)});
        if (!told(ablationCard(rows)))
            return;
    }
}

} // namespace rejoinder::train
