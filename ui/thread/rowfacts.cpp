// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/rowfacts.h"

#include <algorithm>
#include <cmath>

#include "ui/thread/words.h"

namespace rejoinder::thread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void markDoubtsToTheEnd(const std::vector<int> &siblings, const std::vector<char> &doubt,
                        std::vector<char> &toEnd)
{
    bool all = true;
    for (auto sibling = siblings.rbegin(); sibling != siblings.rend(); ++sibling) {
        all = all && doubt[at(*sibling)];
        toEnd[at(*sibling)] = all;
    }
}

std::vector<int> unnamedOrdinals(const pipeline::Reconstruction &found)
{
    std::vector<int> ordinals(found.comments.size(), 0);
    std::vector<int> ofPerson(found.people.size(), 0);
    int count = 0;
    for (std::size_t i = 0; i < ordinals.size(); ++i) {
        if (!pipeline::shownName(found, static_cast<int>(i)).empty())
            continue;
        const int person = i < found.personOf.size() ? found.personOf[i] : -1;
        if (person < 0 || at(person) >= ofPerson.size()) {
            ordinals[i] = ++count;
            continue;
        }
        int &ordinal = ofPerson[at(person)];
        if (ordinal == 0)
            ordinal = ++count;
        ordinals[i] = ordinal;
    }
    return ordinals;
}

} // namespace

int percentOf(double probability)
{
    return std::clamp(static_cast<int>(std::lround(probability * 100)), 1, 99);
}

ThreadFacts::ThreadFacts(models::DocumentPtr document, const replies::Shape &shown)
    : m_document(std::move(document))
{
    const pipeline::Reconstruction &found = m_document->reconstruction;
    const std::size_t count = found.comments.size();
    m_doubt.assign(count, 0);
    m_doubtToEnd.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        m_doubt[i] = pipeline::isDoubt(found, static_cast<int>(i));
    for (const std::vector<int> &children : shown.children)
        markDoubtsToTheEnd(children, m_doubt, m_doubtToEnd);
    m_unnamed = unnamedOrdinals(found);
    for (const passages::Passage &passage : found.passages) {
        if (passage.from == -1 && passage.paragraph >= 0)
            m_quoted[passage.comment].push_back(passage.paragraph + 1);
    }
    for (auto &[comment, paragraphs] : m_quoted) {
        std::ranges::sort(paragraphs);
        const auto rest = std::ranges::unique(paragraphs);
        paragraphs.erase(rest.begin(), rest.end());
    }
}

QString ThreadFacts::nameOf(int comment) const
{
    if (m_unnamed[at(comment)] > 0)
        return ThreadWords::tr("Unnamed %1").arg(m_unnamed[at(comment)]);
    return QString::fromStdString(pipeline::shownName(m_document->reconstruction, comment));
}

look::DotKind ThreadFacts::kindOf(int comment) const
{
    if (m_unnamed[at(comment)] > 0)
        return look::DotKind::Unnamed;
    const bool printed = !m_document->reconstruction.comments[at(comment)].author.empty();
    return printed ? look::DotKind::Named : look::DotKind::Inferred;
}

int ThreadFacts::linkPercentOf(int comment) const
{
    return percentOf(m_document->reconstruction.links[at(comment)].confidence);
}

const std::vector<int> &ThreadFacts::quotedBy(int comment) const
{
    static const std::vector<int> none;
    const auto quoted = m_quoted.find(comment);
    return quoted == m_quoted.end() ? none : quoted->second;
}

std::vector<Span> ThreadFacts::wordsQuotedBy(int comment) const
{
    const auto &passages = m_document->reconstruction.passages; // sorted by comment
    const auto theirs
        = std::ranges::equal_range(passages, comment, {}, &passages::Passage::comment);
    std::vector<Span> words;
    words.reserve(theirs.size());
    for (const passages::Passage &passage : theirs)
        words.push_back(passage.here);
    return words;
}

RowFacts ThreadFacts::of(int comment, const Outline &outline, const Tags &tags, bool hasNote) const
{
    const pipeline::Reconstruction &found = m_document->reconstruction;
    RowFacts facts;
    facts.comment = comment;
    facts.depth = outline.shape().depth[at(comment)];
    facts.name = nameOf(comment);
    facts.kind = kindOf(comment);
    if (isDoubt(comment))
        facts.percent = linkPercentOf(comment);
    if (found.comments[at(comment)].startConfidence < pipeline::doubtThreshold)
        facts.boundaryPercent = percentOf(found.comments[at(comment)].startConfidence);
    facts.answersLost = found.links[at(comment)].parent == replies::lostParent;
    facts.relations = tags.relations;
    facts.tags = tags.own;
    std::ranges::stable_sort(facts.tags, {}, &CommentTag::isOnWriter);
    facts.quoted = quotedBy(comment);
    facts.hasNote = hasNote;
    facts.hasReplies = outline.hasReplies(comment);
    facts.isFolded = outline.isFolded(comment);
    if (facts.isFolded) {
        for (const int below : outline.subtree(comment)) {
            if (below == comment || outline.isLeftOut(below))
                continue;
            ++facts.hidden;
            facts.hiddenDoubts += isDoubt(below);
            facts.hiddenDepth
                = std::max(facts.hiddenDepth, outline.shape().depth[at(below)] - facts.depth);
        }
    }
    return facts;
}

QStringList foldedWords(const RowFacts &facts)
{
    QStringList words{ThreadWords::tr("%n replies hidden", nullptr, facts.hidden)};
    if (facts.hidden == 1)
        words[0] = ThreadWords::tr("1 reply hidden");
    if (facts.hiddenDoubts > 0)
        words << (facts.hiddenDoubts == 1
                      ? ThreadWords::tr("1 doubt")
                      : ThreadWords::tr("%n doubts", nullptr, facts.hiddenDoubts));
    if (facts.hiddenDepth > 1)
        words << ThreadWords::tr("deepest %1").arg(facts.hiddenDepth);
    return words;
}

} // namespace rejoinder::thread
