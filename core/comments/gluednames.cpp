// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/gluednames.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/layout/lexicon.h"
#include "core/layout/lines.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

namespace {

using layout::Page;
using layout::Token;
using layout::TokenKind;

struct GluedWeights
{
    std::size_t mostWords = 4; // of a name
    std::size_t initialBytes = 3; // "Dr.", "G."
    int leastNamed = 5; // blocks
    std::size_t leastPeople = 3; // names that begin several: "Dear" begins many, too
    double leastOfAll = 0.4; // of the blocks begin with a name
    double leastRepeated = 0.6; // of these names begin several
    int sureSingle = 3; // blocks that a single word must begin to be a name
    double printed = 0.9; // confidence of a start with a name
    double goneOn = 0.85; // ... behind a doubled gap
};
constexpr GluedWeights weights;

struct Block
{
    std::size_t from = 0; // lines, end exclusive
    std::size_t to = 0;
    std::vector<std::size_t> nameEnds; // bytes where a name of one word, of two ... may end
    std::size_t nameEnd = 0; // where it does; 0 where it has none
};

class GluedNames
{
public:
    GluedNames(const Page &page, const regions::Regions &regions) : m_page(page)
    {
        for (std::size_t at = regions.commentsBegin; at < regions.commentsEnd; ++at) {
            if (page.isSlotty(at))
                continue;
            if (m_blocks.empty() || page.lines[at].blanksBefore > 0)
                m_blocks.push_back({at, at, namesIn(at)});
            m_blocks.back().to = at + 1;
        }
        for (const Block &block : m_blocks)
            for (const std::size_t end : block.nameEnds)
                ++m_count[opening(block, end)];
        for (Block &block : m_blocks)
            block.nameEnd = nameEndOf(block);
    }

    bool isSuch() const
    {
        int named = 0;
        int repeated = 0;
        std::set<std::string_view> people;
        for (const Block &block : m_blocks) {
            if (block.nameEnd == 0)
                continue;
            ++named;
            if (countOf(block, block.nameEnd) < 2)
                continue;
            ++repeated;
            people.insert(opening(block, block.nameEnd));
        }
        return named >= weights.leastNamed && people.size() >= weights.leastPeople
            && repeated >= weights.leastRepeated * named
            && named >= weights.leastOfAll * double(m_blocks.size());
    }

    std::vector<Comment> read() const
    {
        std::vector<Comment> comments;
        for (const Block &block : m_blocks) {
            const layout::Line &first = m_page.lines[block.from];
            const std::size_t end = m_page.lines[block.to - 1].raw.end;
            const bool isLost = comments.empty() || first.blanksBefore > m_page.usualBlanks;
            if (block.nameEnd == 0 && !isLost) {
                comments.back().body.end = comments.back().whole.end = end;
                continue;
            }
            Comment &comment = comments.emplace_back();
            comment.whole = comment.body = {first.raw.start, end};
            comment.nameState = NameState::Lost;
            comment.startConfidence = weights.goneOn;
            if (block.nameEnd > 0)
                putName(block, comment);
        }
        return comments;
    }

private:
    std::string_view opening(const Block &block, std::size_t end) const
    {
        return slice(m_page.text, {m_page.lines[block.from].bare.start, end});
    }

    int countOf(const Block &block, std::size_t end) const
    {
        return m_count.at(opening(block, end));
    }

    /// Whether the word may be part of a name.
    static bool isOfName(const Token &token)
    {
        constexpr std::uint32_t nobodys
            = layout::Function | layout::Article | layout::FirstPerson | layout::SecondPerson;
        return token.kind == TokenKind::Word && token.capital && !token.is(nobodys);
    }

    /// Where names may end that the line begins with: each is followed by a word in capitals, as
    /// sentences begin.
    std::vector<std::size_t> namesIn(std::size_t line) const
    {
        std::vector<Token> tokens;
        layout::tokenize(m_page.text, m_page.lines[line].bare, tokens);
        std::vector<std::size_t> ends;
        std::size_t words = 0;
        for (std::size_t at = 0; at < tokens.size() && words < weights.mostWords; ++at) {
            if (!isOfName(tokens[at]))
                break;
            ++words;
            const bool isInitial = tokens[at].span.size() <= weights.initialBytes
                && at + 1 < tokens.size() && tokens[at + 1].mark == U'.'
                && !tokens[at + 1].afterBlank;
            at += isInitial ? 1 : 0;
            const bool opensSentence = at + 1 < tokens.size() && tokens[at + 1].afterBlank
                && tokens[at + 1].kind == TokenKind::Word && tokens[at + 1].capital;
            if (opensSentence)
                ends.push_back(tokens[at].span.end);
            else if (!isInitial)
                break;
        }
        return ends;
    }

    /// The longest that begins several blocks.
    std::size_t nameEndOf(const Block &block) const
    {
        for (std::size_t i = block.nameEnds.size(); i > 0; --i) {
            const std::size_t end = block.nameEnds[i - 1];
            const bool isSingle = !opening(block, end).contains(' ');
            if (countOf(block, end) >= (isSingle ? weights.sureSingle : 2))
                return end;
        }
        // Somebody who wrote once: all but the word that opens the sentence.
        return block.nameEnds.size() > 1 ? block.nameEnds.back() : 0;
    }

    void putName(const Block &block, Comment &comment) const
    {
        const layout::Line &first = m_page.lines[block.from];
        comment.nameSpan = {first.bare.start, block.nameEnd};
        comment.author = std::string(slice(m_page.text, comment.nameSpan));
        comment.nameState = NameState::Printed;
        comment.whole.start = first.bare.start;
        comment.body.start = block.nameEnd;
        while (const std::size_t blank = layout::blankSize(m_page.text, comment.body.start))
            comment.body.start += blank;
        comment.startConfidence = weights.printed;
    }

    const Page &m_page;
    std::vector<Block> m_blocks;
    std::map<std::string_view, int> m_count; // blocks that begin so
};

} // namespace

std::optional<std::vector<Comment>> fromGluedNames(const Page &page,
                                                   const regions::Regions &regions)
{
    const GluedNames names(page, regions);
    if (!names.isSuch())
        return {};
    return names.read();
}

} // namespace rejoinder::comments
