// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/evidence.h"

#include "core/people/names.h"
#include "core/people/quoted.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <span>
#include <unordered_map>

namespace rejoinder::people {

namespace {

constexpr double leastChance = 0.01; // of a cue; less is none
constexpr double heldSurely = 0.95; // words quoted under a name are theirs
constexpr double surelyName = 0.85; // what is marked, quoted or referred to as a name is one

/// P(the word is a commenter's name), where the way it is used says more than the word.
double credenceIn(const Mention &mention, bool quotes)
{
    const bool marked = mention.manner == Manner::Header || mention.manner == Manner::Lead
        || mention.manner == Manner::At || mention.manner == Manner::Remote;
    return marked || quotes ? std::max(mention.credence, surelyName) : mention.credence;
}

/// "I", "ich": a comment that opens so goes on with what its author said.
constexpr std::array firstPerson{
    wordKey("i"),    wordKey("i'm"),   wordKey("i've"), wordKey("i'd"),  wordKey("i'll"),
    wordKey("my"),   wordKey("me"),    wordKey("ich"),  wordKey("mir"),  wordKey("mich"),
    wordKey("mein"), wordKey("meine"), wordKey("je"),   wordKey("j'ai"), wordKey("yo"),
    wordKey("eu"),   wordKey("io"),    wordKey("我"),   wordKey("私"),   wordKey("я")};
constexpr std::size_t openingWords = 6;

bool opensWithI(std::string_view text, Span body)
{
    constexpr std::size_t longestOpening = 120; // bytes
    const std::vector<Word> words
        = wordsOf(text, {body.start, std::min(body.end, body.start + longestOpening)});
    return std::ranges::any_of(
        std::span(words).first(std::min(openingWords, words.size())), [](const Word &word) {
            return std::ranges::find(firstPerson, word.key) != firstPerson.end();
        });
}

std::string numberOf(int comment)
{
    return "#" + std::to_string(comment + 1);
}

/// What has been gathered of one suspect.
struct Gathered
{
    std::array<double, AuthorCues::sourceCount> doubt; // product of 1 - q
    double strongest = 0;
    std::string reason;
    Span where;

    Gathered() { doubt.fill(1); }

    bool add(AuthorCues::Cue cue, double q)
    {
        doubt[cue] *= 1 - std::clamp(q, 0.0, 1.0);
        const bool isStrongest = q > strongest;
        strongest = std::max(strongest, q);
        return isStrongest;
    }
};

class Gatherer
{
public:
    Gatherer(const Scene &scene, const Names &names, const Beliefs &before)
        : m_scene(scene)
        , m_names(names)
        , m_of(scene.comments.size())
        , m_spoken(scene.comments.size())
        , m_children(scene.comments.size())
        , m_believed(before)
    {
        m_believed.resize(scene.comments.size());
        for (int i = 0; i < count(); ++i) {
            if (m_scene.isNamed(i))
                m_believed[index(i)] = certainly(m_scene.identities.of[index(i)]);
            for (const auto &[parent, q] : m_scene.parents[index(i)])
                if (parent >= 0 && q > leastChance)
                    m_children[index(parent)].emplace_back(i, q);
        }
    }

    std::vector<std::vector<Suspect>> suspects()
    {
        for (std::size_t m = 0; m < m_scene.mentions.size(); ++m)
            readMention(m_scene.mentions[m], m_names.ofMention[m]);
        for (int i = 0; i < count(); ++i)
            if (!m_scene.isNamed(i))
                readTurns(i);
        const Kept kept = keptNames();
        std::vector<std::vector<Suspect>> all(m_scene.comments.size());
        for (int i = 0; i < count(); ++i)
            for (const auto &[name, gathered] : m_of[index(i)])
                if (gathered.strongest > leastChance)
                    all[index(i)].push_back(suspect(i, name, gathered, kept));
        return all;
    }

private:
    static std::size_t index(int comment) { return static_cast<std::size_t>(comment); }
    int count() const { return static_cast<int>(m_scene.comments.size()); }

    /// "Guest" is nobody one can meet again.
    Belief certainly(int person) const
    {
        const std::string &name = m_scene.identities.people[index(person)].name;
        return isNobody(foldedName(name)) ? Belief() : Belief{{person, 1.0}};
    }

    void point(int comment, int name, AuthorCues::Cue cue, double q, const std::string &reason,
               Span where)
    {
        if (comment < 0 || m_scene.isNamed(comment))
            return;
        Gathered &gathered = m_of[index(comment)][name];
        if (gathered.add(cue, q)) {
            gathered.reason = reason;
            gathered.where = where;
        }
    }

    void readMention(const Mention &mention, int name)
    {
        if (mention.manner == Manner::Plain)
            return;
        const auto cue
            = static_cast<AuthorCues::Cue>(AuthorCues::ByHeader + static_cast<int>(mention.manner));
        const std::string number = numberOf(mention.comment);
        if (mention.manner == Manner::Signature) {
            point(mention.comment, name, cue, mention.credence,
                  "it ends with the name \"" + mention.name + "\"", mention.where);
            return;
        }
        m_spoken[index(mention.comment)][name] = credenceIn(mention, false);
        if (mention.manner == Manner::Remote) {
            readReference(mention, name);
            return;
        }
        if (const int holder = holderOfQuote(m_scene, mention); holder >= 0) {
            const bool said = mention.kind == Mention::Kind::Quote;
            point(holder, name, said ? AuthorCues::Held : AuthorCues::HeldLoosely,
                  heldSurely * credenceIn(mention, said),
                  number + " quotes its words under the name \"" + mention.name + "\"",
                  mention.where);
            return;
        }
        const std::string reason = mention.manner == Manner::Header
            ? "the header of " + number + " says that it answers \"" + mention.name + "\""
            : mention.kind == Mention::Kind::Quote
            ? number + ", an answer to it, quotes \"" + mention.name + "\""
            : number + ", an answer to it, speaks to \"" + mention.name + "\"";
        for (const auto &[parent, q] : m_scene.parents[index(mention.comment)])
            point(parent, name, cue, q * credenceIn(mention, false), reason, mention.where);
    }

    /// "My reply to Marrow above": one of the same author's earlier answers went to Marrow.
    void readReference(const Mention &mention, int name)
    {
        const int author = m_scene.identities.of[index(mention.comment)];
        std::vector<std::pair<int, double>> targets;
        double sum = 0;
        for (const int own : m_scene.identities.people[index(author)].comments) {
            if (own >= mention.comment)
                break;
            for (const auto &[parent, q] : m_scene.parents[index(own)]) {
                if (parent < 0 || m_scene.isNamed(parent))
                    continue;
                targets.emplace_back(parent, q);
                sum += q;
            }
        }
        for (const auto &[parent, q] : targets)
            point(parent, name, AuthorCues::ByRemote,
                  q * credenceIn(mention, false) / std::max(1.0, sum),
                  "the author of " + numberOf(mention.comment)
                      + " says there that this was written by \"" + mention.name + "\"",
                  mention.where);
    }

    /// P(no earlier comment answers the same).
    double firstness(int comment, int parent) const
    {
        double first = 1;
        for (const auto &[child, q] : m_children[index(parent)])
            if (child < comment)
                first *= 1 - q;
        return first;
    }

    void readTurns(int comment)
    {
        std::map<int, double> first;
        std::map<int, double> later;
        std::map<int, double> spokenTo;
        for (const auto &[parent, q] : m_scene.parents[index(comment)]) {
            if (parent < 0)
                continue;
            const double firstAnswer = firstness(comment, parent);
            for (const auto &[before, r] : m_scene.parents[index(parent)]) {
                if (before < 0)
                    continue;
                for (const auto &[name, p] : m_believed[index(before)]) {
                    first[name] += q * r * p * firstAnswer;
                    later[name] += q * r * p * (1 - firstAnswer);
                }
            }
            for (const auto &[name, credence] : m_spoken[index(parent)])
                spokenTo[name] += q * credence;
        }
        const bool i = opensWithI(m_scene.text, m_scene.comments[index(comment)].body);
        const std::string parent = "it answers " + likeliestParent(comment);
        pointAll(comment, first, i ? AuthorCues::TurnI : AuthorCues::TurnFirst,
                 parent + ", an answer to ");
        pointAll(comment, later, AuthorCues::TurnLater, parent + ", an answer to ");
        pointAll(comment, spokenTo, i ? AuthorCues::SpokenToI : AuthorCues::SpokenTo,
                 parent + ", which speaks to ");
        for (const auto &[child, q] : m_children[index(comment)])
            for (const auto &[grandchild, r] : m_children[index(child)])
                for (const auto &[name, p] : m_believed[index(grandchild)])
                    if (grandchild != comment && q * r * p > leastChance)
                        point(comment, name, AuthorCues::TurnBack, q * r * p,
                              "\"" + nameOf(name) + "\" answers " + numberOf(child)
                                  + ", an answer to it",
                              {});
    }

    void pointAll(int comment, const std::map<int, double> &chances, AuthorCues::Cue cue,
                  const std::string &reason)
    {
        for (const auto &[name, q] : chances)
            if (q > leastChance)
                point(comment, name, cue, q, reason + '"' + nameOf(name) + '"', {});
    }

    std::string likeliestParent(int comment) const
    {
        const LikelyParents &parents = m_scene.parents[index(comment)];
        const auto best = std::ranges::max_element(
            parents, {}, [](const auto &it) { return it.first < 0 ? -1.0 : it.second; });
        return best == parents.end() ? std::string() : numberOf(best->first);
    }

    const std::string &nameOf(int name) const { return m_names.of[index(name)]; }

    /// Which names the dump keeps: an extractor that drops short lines drops all short names.
    struct Kept
    {
        std::ptrdiff_t shortest = 0; // words of the shortest printed name; 0: too few to tell
    };
    Kept keptNames() const
    {
        Kept kept;
        std::ptrdiff_t shortest = std::numeric_limits<std::ptrdiff_t>::max();
        int printed = 0;
        for (const Person &person : m_scene.identities.people) {
            if (person.kind != Kind::Printed || isNobody(foldedName(person.name)))
                continue;
            ++printed;
            shortest = std::min(shortest, wordCount(person.name));
        }
        if (printed >= 3 && shortest > 1)
            kept.shortest = shortest;
        return kept;
    }
    static std::ptrdiff_t wordCount(std::string_view name)
    {
        return std::ranges::count(name, ' ') + 1;
    }

    double answersSelf(int comment, int name) const
    {
        double sum = 0;
        const auto add = [&](int other, double q) {
            for (const auto &[author, p] : m_believed[index(other)])
                if (author == name)
                    sum += q * p;
        };
        for (const auto &[parent, q] : m_scene.parents[index(comment)])
            if (parent >= 0)
                add(parent, q);
        for (const auto &[child, q] : m_children[index(comment)])
            add(child, q);
        return std::min(1.0, sum);
    }

    Suspect suspect(int comment, int name, const Gathered &gathered, const Kept &kept) const
    {
        Suspect it;
        it.name = name;
        it.reason = gathered.reason;
        it.where = gathered.where;
        const auto set = [&](AuthorCues::Cue cue, double value) {
            it.cues.values[cue] = static_cast<float>(value);
        };
        for (std::size_t cue = 0; cue < gathered.doubt.size(); ++cue)
            set(static_cast<AuthorCues::Cue>(cue), 1 - gathered.doubt[cue]);
        const bool printed = name < m_names.printed;
        const bool isKept = kept.shortest > 0 && wordCount(nameOf(name)) >= kept.shortest;
        set(AuthorCues::Printed, printed);
        set(AuthorCues::AnswersSelf, answersSelf(comment, name));
        set(AuthorCues::Speaks, m_spoken[index(comment)].contains(name));
        set(AuthorCues::PrintedKept, printed && isKept);
        set(AuthorCues::LongKept, !printed && isKept);
        if (printed)
            set(AuthorCues::Share,
                std::log(double(m_scene.identities.people[index(name)].comments.size())));
        return it;
    }

    const Scene &m_scene;
    const Names &m_names;
    std::vector<std::map<int, Gathered>> m_of; // by comment, by name
    std::vector<std::map<int, double>> m_spoken; // names each comment uses, and how surely
    std::vector<LikelyParents> m_children;
    Beliefs m_believed;
};

} // namespace

bool Scene::isNamed(int comment) const
{
    const auto person = static_cast<std::size_t>(identities.of[static_cast<std::size_t>(comment)]);
    return !identities.people[person].name.empty();
}

Names namesOf(const Scene &scene)
{
    Names names;
    names.printed = static_cast<int>(scene.identities.people.size());
    for (const Person &person : scene.identities.people)
        names.of.push_back(person.name);
    std::unordered_map<std::string, int> unprinted;
    for (const Mention &mention : scene.mentions) {
        if (mention.person >= 0) {
            names.ofMention.push_back(mention.person);
            continue;
        }
        const auto [known, isNew]
            = unprinted.emplace(foldedName(mention.name), static_cast<int>(names.of.size()));
        if (isNew)
            names.of.push_back(mention.name);
        names.ofMention.push_back(known->second);
    }
    return names;
}

std::vector<std::vector<Suspect>> suspects(const Scene &scene, const Names &names,
                                           const Beliefs &before)
{
    return Gatherer(scene, names, before).suspects();
}

} // namespace rejoinder::people
