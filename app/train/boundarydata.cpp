// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/boundarydata.h"

#include <algorithm>

#include "core/comments/boundary.h"
#include "core/comments/boundaryfeatures.h"
#include "core/layout/lexicon.h"
#include "core/layout/words.h"

namespace rejoinder::train {

namespace {

constexpr int leastLines = 60; // on which a feature must be true
constexpr std::size_t leastSites = 3; // in which a word must occur

void forWords(std::string_view text, Span span, const auto &each)
{
    std::vector<layout::Token> tokens;
    layout::tokenize(text, span, tokens);
    for (const layout::Token &token : tokens)
        if (token.kind == layout::TokenKind::Word)
            each(token, layout::folded(slice(text, token.span)));
}

} // namespace

std::string_view siteOf(const Dump &dump)
{
    return dump.set == "pages" || dump.set == "news" ? dump.gold.site : dump.gold.source;
}

BoundarySection BoundaryData::section(const BodyPage &page, const Dump &dump, bool learned)
{
    BoundarySection section;
    section.name = dump.name;
    section.site = siteOf(dump);
    section.told = comments::toldCount(page.page, page.begin);
    section.comments = page.starts.size();
    const comments::BoundaryFeatures features(page.page, page.begin, page.end);
    comments::FeatureBag bag(true);
    for (std::size_t at = 0; at < features.size(); ++at) {
        features.read(at, bag);
        std::vector<std::uint32_t> ids;
        for (const std::string &name : bag.names()) {
            auto found = m_ids.find(name);
            if (found == m_ids.end()) {
                if (!learned)
                    continue;
                found = m_ids.emplace(name, std::uint32_t(m_names.size())).first;
                m_names.push_back(name);
                m_seen.emplace_back();
            }
            ids.push_back(found->second);
            Seen &seen = m_seen[found->second];
            seen.lines += learned ? 1 : 0;
            if (learned && seen.sites.size() < leastSites)
                seen.sites.insert(section.site);
        }
        section.lines.push_back(std::move(ids));
        section.starts.push_back(std::ranges::binary_search(page.starts, features.line(at)));
    }
    if (learned)
        countCase(page);
    return section;
}

void BoundaryData::addNames(const Dump &dump)
{
    for (const evaluate::GoldComment &comment : dump.gold.comments)
        for (const auto &name : {comment.author, comment.trueAuthor, comment.inferredAuthor})
            if (name)
                forWords(
                    *name, {0, name->size()},
                    [&](const layout::Token &, const std::string &word) { m_people.insert(word); });
}

void BoundaryData::countCase(const BodyPage &page)
{
    for (std::size_t at = page.begin; at < page.end; ++at)
        forWords(page.text, page.page.lines[at].raw,
                 [&](const layout::Token &token, const std::string &word) {
                     auto &[small, all] = m_case[word];
                     small += token.capital ? 0 : 1;
                     ++all;
                 });
}

bool BoundaryData::isCommonWord(const std::string &word) const
{
    if (layout::tagsOf(word) != 0)
        return true;
    const auto found = m_case.find(word);
    if (found == m_case.end()) // cut out of a run of ideographs
        return !m_people.contains(word);
    constexpr double smallShare = 0.5;
    constexpr double smallShareOfNames = 0.9; // "will", "rose"
    const auto [small, all] = found->second;
    const double share = double(small) / all;
    return share >= (m_people.contains(word) ? smallShareOfNames : smallShare);
}

std::vector<bool> BoundaryData::kept() const
{
    std::vector<bool> kept;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const std::string &name = m_names[i];
        bool keep = m_seen[i].lines >= leastLines;
        if (name.starts_with("word.")) {
            keep = keep && m_seen[i].sites.size() >= leastSites;
            for (std::size_t from = name.rfind('.') + 1; keep && from < name.size();) {
                const std::size_t to = std::min(name.find('_', from), name.size());
                keep = isCommonWord(name.substr(from, to - from));
                from = to + 1;
            }
        }
        kept.push_back(keep);
    }
    return kept;
}

} // namespace rejoinder::train
