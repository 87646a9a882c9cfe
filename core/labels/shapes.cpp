// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/shapes.h"

#include <unordered_map>

#include "core/base/words.h"
#include "core/labels/keys.h"

namespace rejoinder::labels {

namespace {

using layout::Line;
using layout::Page;
using layout::Token;
using layout::TokenKind;

constexpr int fewWords = 5;
constexpr int shortWords = 11;

Shape shapeOfTime(const Line &line)
{
    const int others = line.wordsBeforeTime + line.wordsAfterTime;
    if (line.memberSince)
        return Shape::MemberSince;
    if (!line.says.isEmpty())
        return Shape::SaysTime;
    return others <= 1 ? Shape::Time : others <= shortWords ? Shape::NameTime : Shape::TextTime;
}

Shape shapeOfWords(const Line &line)
{
    if (line.words <= fewWords && !line.sentence)
        return line.capitals ? Shape::Capitals : Shape::Few;
    if (line.words <= shortWords)
        return line.sentence ? Shape::ShortClosed : Shape::Short;
    return line.sentence ? Shape::LongClosed : Shape::Long;
}

Shape shapeOf(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    if (line.bare.isEmpty())
        return Shape::Bare;
    if (line.heading)
        return Shape::Heading;
    if (line.ending)
        return Shape::Ending;
    if (!line.time.isEmpty())
        return shapeOfTime(line);
    if (page.text[line.raw.start] == '>')
        return Shape::Quote;
    if (!line.says.isEmpty())
        return Shape::Says;
    if (line.replyTo)
        return Shape::ReplyTo;
    if (line.role)
        return Shape::Role;
    if (line.button)
        return line.hasReply ? Shape::ReplyButton : line.hasButton ? Shape::Button : Shape::Number;
    if (line.share)
        return Shape::Share;
    return shapeOfWords(line);
}

/// Words with a capital letter are alike unless the lexicon knows them; so are numbers by length.
std::uint64_t keyOf(const Page &page, const Token &token)
{
    if (token.kind == TokenKind::Number)
        return keyFor("number");
    if (token.kind == TokenKind::Mark)
        return keyFor("mark", token.mark);
    if (token.capital && token.tags == 0)
        return keyFor("capital");
    return wordKey(layout::folded(slice(page.text, token.span)));
}

struct Patterns
{
    std::uint64_t whole = 0;
    std::uint64_t opening = 0;
    std::uint64_t closing = 0;
};

Patterns patternsOf(const Page &page, const std::vector<Token> &tokens)
{
    constexpr std::size_t most = 24; // longer lines are told by their beginning
    Patterns patterns;
    std::vector<std::uint64_t> keys;
    for (std::size_t i = 0; i < std::min(tokens.size(), most); ++i)
        keys.push_back(keyOf(page, tokens[i]));
    for (const std::uint64_t key : keys)
        patterns.whole = mixed(patterns.whole, key);
    if (keys.size() < 2)
        return {patterns.whole, patterns.whole, patterns.whole};
    patterns.opening = mixed(keys[0], keys[1]);
    patterns.closing = mixed(keyOf(page, tokens[tokens.size() - 2]), keyOf(page, tokens.back()));
    return patterns;
}

} // namespace

std::vector<Look> lookAt(const Page &page)
{
    std::vector<Look> looks(page.lines.size());
    std::vector<Patterns> patterns(page.lines.size());
    std::unordered_map<std::uint64_t, int> whole;
    std::unordered_map<std::uint64_t, int> opening;
    std::unordered_map<std::uint64_t, int> closing;
    for (std::size_t at = 0; at < looks.size(); ++at) {
        layout::tokenize(page.text, page.lines[at].bare, looks[at].tokens);
        looks[at].shape = shapeOf(page, at);
        patterns[at] = patternsOf(page, looks[at].tokens);
        ++whole[patterns[at].whole];
        ++opening[patterns[at].opening];
        ++closing[patterns[at].closing];
    }
    constexpr int leastAnchors = 3;
    for (std::size_t at = 0; at < looks.size(); ++at) {
        const Line &line = page.lines[at];
        Repeats &repeats = looks[at].repeats;
        looks[at].pattern = patterns[at].whole;
        looks[at].opening = patterns[at].opening;
        looks[at].closing = patterns[at].closing;
        repeats.whole = line.alike;
        repeats.pattern = whole[patterns[at].whole];
        repeats.opening = opening[patterns[at].opening];
        repeats.closing = closing[patterns[at].closing];
        repeats.isAnchor = repeats.pattern >= leastAnchors && !line.memberSince
            && (!line.time.isEmpty() || !line.says.isEmpty());
    }
    return looks;
}

} // namespace rejoinder::labels
