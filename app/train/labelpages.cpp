// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/labelpages.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>

#include "app/train/addresses.h"
#include "app/train/names.h"
#include "core/base/words.h"
#include "core/comments/read.h"
#include "core/labels/keys.h"
#include "core/labels/model.h"
#include "core/layout/lexicon.h"

namespace rejoinder::train {

namespace {

constexpr int leastDumps = 4;
constexpr std::size_t leastSources = 3;
constexpr float realWeight = 3; // a printed dump being 1
constexpr float inventedWeight = 0.3F; // each is printed four times
constexpr std::size_t chunk = 64; // dumps whose features are held as keys at once
constexpr std::uint32_t dropped = static_cast<std::uint32_t>(-1);

/// Real pages are what the program meets; printed ones come by the thousand.
float weightOf(const Dump &dump)
{
    if (dump.set == "invented")
        return inventedWeight;
    return dump.set == "pages" || dump.set == "news" ? realWeight : 1;
}

/// Where the name is printed within the comment, outside its body.
Span nameSpan(const std::string &text, const evaluate::GoldComment &comment)
{
    if (!comment.author || comment.author->empty())
        return {};
    const std::string &name = *comment.author;
    const bool above = comment.whole.start < comment.body.start;
    const Span where = above ? Span{comment.whole.start, comment.body.start}
                             : Span{comment.body.end, comment.whole.end};
    const std::size_t found = slice(text, where).find(name);
    if (found == std::string_view::npos)
        return {};
    return {where.start + found, where.start + found + name.size()};
}

std::vector<labels::Label> goldLabels(const layout::Page &page, const Dump &dump)
{
    std::vector<labels::Place> places;
    places.reserve(dump.gold.comments.size());
    for (const evaluate::GoldComment &comment : dump.gold.comments)
        places.push_back({comment.whole, comment.body, nameSpan(dump.source.text, comment)});
    std::ranges::sort(places, {}, [](const labels::Place &place) { return place.whole.start; });
    return labels::labelsOf(page, dump.gold.title, dump.gold.article, places);
}

/// The keys under which words of writers' names would be learned.
std::unordered_set<std::uint64_t> keysOfNames(const std::vector<const Dump *> &dumps)
{
    std::unordered_set<std::uint64_t> keys;
    std::vector<layout::Token> tokens;
    for (const Dump *dump : dumps)
        for (const evaluate::GoldComment &comment : dump->gold.comments) {
            if (!comment.author)
                continue;
            layout::tokenize(*comment.author, {0, comment.author->size()}, tokens);
            for (const layout::Token &token : tokens) {
                if (token.kind != layout::TokenKind::Word || token.tags != 0)
                    continue;
                const std::uint64_t word
                    = wordKey(layout::folded(slice(*comment.author, token.span)));
                for (const char *what : {"word", "firstword", "lastword"})
                    keys.insert(labels::keyFor(what, word));
            }
        }
    return keys;
}

/// Gives each feature an index and notes where it stands.
class Table
{
public:
    std::uint32_t add(const labels::Feature &feature, std::size_t dump, const std::string &source)
    {
        const auto [at, isNew] = m_index.try_emplace(feature.key, std::uint32_t(m_keys.size()));
        if (isNew) {
            m_keys.push_back(feature.key);
            m_groups.push_back(feature.group);
            m_seen.push_back({});
        }
        Seen &seen = m_seen[at->second];
        if (seen.lastDump != dump) {
            seen.lastDump = dump;
            ++seen.dumps;
            if (feature.group == labels::Group::Words && seen.sources.size() < leastSources)
                seen.sources.insert(source);
        }
        return at->second;
    }

    /// New indices of the features kept; `dropped` for the others.
    std::vector<std::uint32_t> prune(const std::unordered_set<std::uint64_t> &names,
                                     LabelPages &pages) const
    {
        std::vector<std::uint32_t> kept(m_keys.size(), dropped);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const bool lexical = m_groups[i] == labels::Group::Words;
            if (m_seen[i].dumps < leastDumps
                || (lexical
                    && (m_seen[i].sources.size() < leastSources || names.contains(m_keys[i]))))
                continue;
            kept[i] = std::uint32_t(pages.keys.size());
            pages.keys.push_back(m_keys[i]);
            pages.groups.push_back(m_groups[i]);
        }
        return kept;
    }

private:
    struct Seen
    {
        std::size_t lastDump = static_cast<std::size_t>(-1);
        int dumps = 0;
        std::set<std::string> sources; // as many as are needed
    };
    std::unordered_map<std::uint64_t, std::uint32_t> m_index;
    std::vector<std::uint64_t> m_keys;
    std::vector<labels::Group> m_groups;
    std::vector<Seen> m_seen;
};

LabelPage readPage(const Dump &dump, const comments::ReadingModel &model,
                   labels::LineFeatures &features)
{
    LabelPage read;
    read.dump = &dump;
    read.page = layout::read(dump.source);
    read.ruled = comments::readByRules(read.page, model);
    const std::vector<labels::Label> ruled = comments::labelsOf(read.page, read.ruled);
    features = labels::readFeatures(read.page, ruled);
    read.traits = labels::traitsOf(read.page, ruled);
    read.example.labels = goldLabels(read.page, dump);
    read.example.gaps = labels::gapsOf(read.page);
    read.example.weight = weightOf(dump);
    read.names = nameLessons(read.page, read.ruled, dump);
    if (dump.set == "generated" || dump.set == "invented") {
        read.page = {};
        read.ruled = {};
    }
    return read;
}

std::string sourceOf(const Dump &dump)
{
    return dump.gold.source.empty() || dump.gold.style.empty() ? dump.gold.site : dump.gold.source;
}

} // namespace

LabelPages readLabelPages(const Material &material)
{
    std::vector<const Dump *> dumps = allOf(material);
    std::ranges::copy(addressesOf(material.invented), std::back_inserter(dumps));
    LabelPages all;
    all.pages.resize(dumps.size());
    Table table;
    std::vector<labels::LineFeatures> features(chunk);
    for (std::size_t from = 0; from < dumps.size(); from += chunk) {
        const std::size_t count = std::min(chunk, dumps.size() - from);
        inParallel(count, [&](std::size_t i) {
            all.pages[from + i] = readPage(*dumps[from + i], material.model.reading, features[i]);
        });
        for (std::size_t i = 0; i < count; ++i) {
            auto &lines = all.pages[from + i].example.features;
            for (const std::vector<labels::Feature> &line : features[i]) {
                lines.emplace_back().reserve(line.size());
                for (const labels::Feature &feature : line)
                    lines.back().push_back(
                        table.add(feature, from + i, sourceOf(*dumps[from + i])));
            }
        }
    }
    const std::vector<std::uint32_t> kept = table.prune(keysOfNames(dumps), all);
    for (LabelPage &page : all.pages)
        for (std::vector<std::uint32_t> &line : page.example.features) {
            for (std::uint32_t &feature : line)
                feature = kept[feature];
            std::erase(line, dropped);
        }
    return all;
}

} // namespace rejoinder::train
