// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/namedblocks.h"

#include <algorithm>
#include <unordered_map>

#include "core/comments/headerparts.h"
#include "core/layout/lexicon.h"

namespace rejoinder::comments {

namespace {

using layout::Line;
using layout::Page;

struct BlockWeights
{
    int leastNames = 3;
    double leastOfLong = 0.8; // of the blocks of several lines
    double leastOfAll = 0.5;
    double leastRepeated = 0.2; // of the names stand there more than once, or else ...
    double leastCapital = 0.7; // ... begin with a capital letter
    int mostWords = 9; // "R. L. Dunmore (in reply to Ilse Marrow)"
    std::size_t mostBytes = 80;
    double printed = 0.97; // confidence of a start under a name
    double goneOn = 0.93; // ... behind a doubled gap
};
constexpr BlockWeights weights;

struct Block
{
    std::size_t from = 0; // lines, end exclusive
    std::size_t to = 0;
    bool isNamed = false;
};

class NamedBlocks
{
public:
    NamedBlocks(const Page &page, const regions::Regions &regions) : m_page(page)
    {
        for (std::size_t at = regions.commentsBegin; at < regions.commentsEnd; ++at) {
            if (m_blocks.empty() || line(at).blanksBefore > 0)
                m_blocks.push_back({at, at, false});
            m_blocks.back().to = at + 1;
        }
        for (Block &block : m_blocks)
            block.isNamed = isNamed(block);
    }

    bool isSuch() const
    {
        std::unordered_map<std::uint64_t, int> seen;
        int named = 0;
        int several = 0;
        int capital = 0;
        for (const Block &block : m_blocks) {
            several += block.to - block.from > 1;
            named += block.isNamed;
            capital += block.isNamed && line(block.from).capital;
            if (block.isNamed)
                ++seen[line(block.from).key];
        }
        const auto repeated = std::ranges::count_if(m_blocks, [&](const Block &block) {
            return block.isNamed && seen.at(line(block.from).key) > 1;
        });
        return named >= weights.leastNames && named >= weights.leastOfLong * several
            && named >= weights.leastOfAll * double(m_blocks.size())
            && (double(repeated) >= weights.leastRepeated * named
                || capital >= weights.leastCapital * named);
    }

    std::vector<Comment> read() const
    {
        std::vector<Comment> comments;
        for (const Block &block : m_blocks) {
            const bool isLost = line(block.from).blanksBefore > m_page.usualBlanks;
            if (block.isNamed)
                comments.push_back(named(block));
            else if (isLost && !comments.empty())
                comments.push_back(unnamed(block));
            else if (!comments.empty())
                comments.back().body.end = comments.back().whole.end = line(block.to - 1).raw.end;
        }
        return comments;
    }

private:
    const Line &line(std::size_t at) const { return m_page.lines[at]; }

    bool couldBeName(std::size_t at) const
    {
        const Line &l = line(at);
        const std::string_view words = slice(m_page.text, l.bare);
        return !l.bare.isEmpty() && l.words <= weights.mostWords
            && l.bare.size() <= weights.mostBytes && !l.sentence && !l.comma && !l.button && !l.role
            && !l.heading && !l.ending && l.time.isEmpty() && l.says.isEmpty()
            && !words.contains(": ");
    }

    /// The first line of the words; "In reply to Bob" belongs to the header.
    std::size_t bodyIn(const Block &block) const
    {
        std::size_t at = block.from + 1;
        while (at + 1 < block.to && saysReply(at))
            ++at;
        return at;
    }

    bool saysReply(std::size_t at) const
    {
        constexpr std::size_t within = 3; // tokens
        const Line &l = line(at);
        if (l.sentence || l.words > weights.mostWords)
            return false;
        std::vector<layout::Token> tokens;
        layout::tokenize(m_page.text, l.bare, tokens);
        tokens.resize(std::min(tokens.size(), within));
        return l.replyTo || std::ranges::any_of(tokens, [](const layout::Token &token) {
                   return token.is(layout::ReplyTo);
               });
    }

    /// A name above words: more of them than a name has, or a sentence.
    bool isNamed(const Block &block) const
    {
        if (block.to - block.from < 2 || !couldBeName(block.from))
            return false;
        const Line &first = line(bodyIn(block));
        return first.words > line(block.from).words || first.sentence;
    }

    /// Without what is printed around it: "[Ann]:", "@ann", "3. Ann", "Ann → Bob".
    Span nameIn(std::size_t at) const
    {
        constexpr std::string_view around = " \t[](){}<>*:@-|";
        std::vector<layout::Token> tokens;
        layout::tokenize(m_page.text, line(at).bare, tokens);
        const std::size_t first = nameBegin(tokens);
        const std::size_t end = addressBegin(tokens, first, tokens.size());
        if (first >= end)
            return line(at).bare;
        Span name{tokens[first].span.start, tokens[end - 1].span.end};
        while (!name.isEmpty() && around.contains(m_page.text[name.start]))
            ++name.start;
        while (!name.isEmpty() && around.contains(m_page.text[name.end - 1]))
            --name.end;
        return name.isEmpty() ? line(at).bare : name;
    }

    Comment named(const Block &block) const
    {
        Comment comment;
        comment.nameSpan = nameIn(block.from);
        comment.author = std::string(slice(m_page.text, comment.nameSpan));
        comment.nameState = NameState::Printed;
        comment.whole = {comment.nameSpan.start, line(block.to - 1).raw.end};
        comment.body = {line(bodyIn(block)).raw.start, comment.whole.end};
        comment.indent = line(block.from).column;
        comment.startConfidence = weights.printed;
        return comment;
    }

    Comment unnamed(const Block &block) const
    {
        Comment comment;
        comment.nameState = NameState::Lost;
        comment.whole = {line(block.from).raw.start, line(block.to - 1).raw.end};
        comment.body = comment.whole;
        comment.startConfidence = weights.goneOn;
        return comment;
    }

    const Page &m_page;
    std::vector<Block> m_blocks;
};

} // namespace

std::optional<std::vector<Comment>> fromNamedBlocks(const Page &page,
                                                    const regions::Regions &regions)
{
    const NamedBlocks blocks(page, regions);
    if (!blocks.isSuch())
        return {};
    return blocks.read();
}

} // namespace rejoinder::comments
