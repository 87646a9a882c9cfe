// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/facts.h"

#include "core/layout/lexicon.h"

#include <algorithm>

namespace rejoinder::layout {

namespace {

constexpr std::size_t longLine = 320; // bytes; beyond, only the beginning is read word by word
constexpr std::size_t keyedLine = 90; // bytes; longer lines are not compared with others
constexpr int buttonWords = 9;
constexpr int headingWords = 7;
constexpr int headerWords = 14;

/// The tokens of one line, and questions about them.
class Facts
{
public:
    Facts(std::string_view text, Line &line, const std::vector<Token> &tokens)
        : m_text(text)
        , m_line(line)
        , m_tokens(tokens)
    { }

    void find()
    {
        countWords();
        findEnd();
        findTime();
        findSays();
        findKey();
        if (m_line.bare.size() <= longLine)
            findRole();
    }

private:
    std::string_view bare() const { return slice(m_text, m_line.bare); }
    static bool isWord(const Token &token) { return token.kind == TokenKind::Word; }
    int count(std::uint32_t tags) const
    {
        return int(std::ranges::count_if(m_tokens,
                                         [&](const Token &t) { return isWord(t) && t.is(tags); }));
    }

    void countWords()
    {
        for (const Token &token : m_tokens)
            m_line.words += token.weight;
        if (m_line.bare.size() > longLine && !m_tokens.empty())
            m_line.words
                = int(double(m_line.words) * double(m_line.bare.size()) / double(longLine));
        const auto first = std::ranges::find_if(m_tokens, isWord);
        m_line.capital = first != m_tokens.end() && first->capital;
        m_line.capitals = m_line.capital && std::ranges::all_of(m_tokens, [](const Token &t) {
                              return !isWord(t) || t.capital || t.weight > 1;
                          });
    }

    void findEnd()
    {
        constexpr std::string_view closers = ")\"'”’»*]";
        std::string_view rest = bare();
        while (!rest.empty() && closers.find(rest.back()) != std::string_view::npos)
            rest.remove_suffix(1);
        m_line.comma = rest.ends_with(",");
        m_line.colon = rest.ends_with(":") || rest.ends_with("：");
        m_line.sentence = rest.ends_with(".") || rest.ends_with("!") || rest.ends_with("?")
            || rest.ends_with("…") || rest.ends_with("。") || rest.ends_with("！")
            || rest.ends_with("？") || rest.ends_with("~");
    }

    void findTime()
    {
        const std::vector<Time> times = findTimes(m_text, m_tokens);
        if (times.empty())
            return;
        // A whole date outweighs a bare clock time or a count of days before it.
        const auto best = std::ranges::max_element(
            times, {}, [](const Time &time) { return strength(time.kind); });
        m_line.timeKind = best->kind;
        m_line.time = best->span;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const int weight
                = isWord(m_tokens[i]) && !m_tokens[i].is(TimeJoin) ? m_tokens[i].weight : 0;
            m_line.wordsBeforeTime += i < best->first ? weight : 0;
            m_line.wordsAfterTime += i >= best->last ? weight : 0;
        }
    }

    static int strength(TimeKind kind)
    {
        switch (kind) {
        case TimeKind::DateClock:
            return 4;
        case TimeKind::Date:
            return 3;
        case TimeKind::Relative:
            return 2;
        case TimeKind::Clock:
            return 1;
        default:
            return 0;
        }
    }

    /// "Ann says", "Ann said...", "Annsagt:", "Ann on 5 May said:", "Ann says 5 May"
    void findSays()
    {
        int before = 0;
        for (std::size_t i = 0; i < m_tokens.size() && before <= 9; ++i) {
            const Token &token = m_tokens[i];
            if (!isWord(token)) {
                before += token.kind == TokenKind::Number ? 1 : 0;
                continue;
            }
            const bool last
                = std::none_of(m_tokens.begin() + std::ptrdiff_t(i) + 1, m_tokens.end(),
                               [](const Token &t) { return t.kind != TokenKind::Mark; });
            const bool beforeTime = !m_line.time.isEmpty() && token.span.end < m_line.time.start
                && m_line.time.start - token.span.end <= 6;
            // "Annreplied to Bob on 5 May"
            const bool inHeader = !m_line.time.isEmpty() && token.span.end < m_line.time.start
                && m_line.words <= headerWords;
            const std::size_t glued = (last && m_line.colon) || inHeader
                ? gluedSays(folded(slice(m_text, token.span)))
                : 0;
            if (token.is(Says) && before > 0 && (last || beforeTime))
                m_line.says = token.span;
            else if (glued > 0)
                m_line.says = {token.span.end - glued, token.span.end};
            before += token.weight;
        }
        // "..., he said." ends a sentence of prose; "Ann said..." does not.
        if (m_line.sentence && !bare().ends_with("...") && !bare().ends_with("…"))
            m_line.says = {};
    }

    void findKey()
    {
        if (m_line.bare.size() > keyedLine || m_line.bare.isEmpty())
            return;
        std::uint64_t hash = 1469598103934665603U; // FNV-1a
        bool digit = false;
        for (const char c : folded(bare())) {
            const bool now = c >= '0' && c <= '9';
            if (!(now && digit))
                hash = (hash ^ (now ? '9' : static_cast<unsigned char>(c))) * 1099511628211U;
            digit = now;
        }
        m_line.key = hash;
    }

    void findRole()
    {
        int buttons = 0;
        int roles = 0;
        int words = 0;
        int numbers = 0;
        for (const Token &token : m_tokens) {
            numbers += token.kind == TokenKind::Number ? 1 : 0;
            if (!isWord(token))
                continue;
            ++words;
            buttons += token.is(Button | Share)
                    || (token.is(Article | TimeJoin | Function) && words > 1)
                ? 1
                : 0;
            roles += token.is(Role) ? 1 : 0;
        }
        const bool hasButton = count(Button | Share) > 0;
        m_line.hasButton = hasButton;
        m_line.hasReply = count(ReplyTo) > 0;
        m_line.button = words == 0 ? !m_line.sentence || numbers > 0
                                   : buttons == words && hasButton && words <= buttonWords;
        m_line.role = words > 0 && roles == words && words <= 4;
        m_line.role = m_line.role || isPicture(words);
        m_line.replyTo = words >= 3 && words <= 8 && m_tokens.front().is(ReplyTo)
            && (m_tokens[1].is(Function | TimeJoin) || m_tokens[1].is(AgoBefore))
            && !m_line.sentence && m_line.time.isEmpty();
        m_line.memberSince = !m_tokens.empty()
            && (m_tokens.front().is(Joined) || (m_tokens.size() > 1 && m_tokens[1].is(Joined)));
        m_line.byName = !m_tokens.empty() && m_tokens.front().is(By) && words >= 2 && words <= 10;
        m_line.share = words > 0 && words <= 8 && count(Share | Related) > 0 && !m_line.sentence;
        if (m_line.bare.isEmpty())
            m_line.button = true;
        findHeading(words, numbers);
    }

    /// "Ann's picture", "Profile picture of Ann"
    bool isPicture(int words) const
    {
        if (words < 2 || words > 6 || m_line.sentence)
            return false;
        const Token &last = m_tokens.back();
        const Token &owner = m_tokens[m_tokens.size() - 2];
        const std::string_view name = slice(m_text, owner.span);
        const bool owned
            = last.is(Role) && !last.capital && (name.ends_with("'s") || name.ends_with("’s"));
        const bool of = m_tokens.front().is(Role) && m_tokens[1].kind == TokenKind::Word
            && (m_tokens[1].is(By) || slice(m_text, m_tokens[1].span) == "of");
        return owned || of;
    }

    void findHeading(int words, int numbers)
    {
        const int comment = count(CommentWord);
        // "Reply" alone is a button; "Comments" or "3 replies to ..." opens the section.
        const int plain = comment - int(std::ranges::count_if(m_tokens, [](const Token &t) {
                              return t.is(CommentWord) && t.is(Button);
                          }));
        const int leave = count(Leave);
        const bool form = count(FormWord) > 0;
        const bool counts = numbers > 0 && !form && (leave == 0 || countsComments());
        if (comment > 0 && words <= 10 && (leave > 0 || form) && !counts)
            m_line.ending = count(Says) == 0 || words <= 4;
        const std::string first = words == 1 ? folded(bare()) : std::string();
        m_line.ending
            = m_line.ending || first.starts_with("trackbacks") || first.starts_with("pingbacks");
        if (comment == 0 || m_line.ending)
            return;
        const bool startsSo = startsWithCount();
        if (m_line.sentence && !startsSo)
            return;
        if (slice(m_text, m_line.raw).ends_with(" *") && m_line.raw.start == m_line.bare.start
            && words <= 2) { // a field of the form
            m_line.ending = true;
            return;
        }
        const int rest = words - comment
            - count(Article | Function | Button | Role | TimeJoin | By | SecondPerson);
        const bool counted = startsSo && (plain > 0 || words > 3);
        const bool alone = count(Related) == 0 && plain > 0 && words <= headingWords && rest <= 1
            && (numbers > 0 || rest <= 0);
        m_line.heading = counted || alone;
        m_line.button = m_line.button && !m_line.heading;
    }

    /// "This post has 14 comments": a number right before the word.
    bool countsComments() const
    {
        for (std::size_t at = 1; at < m_tokens.size(); ++at)
            if (m_tokens[at - 1].kind == TokenKind::Number && isWord(m_tokens[at])
                && m_tokens[at].is(CommentWord))
                return true;
        return false;
    }

    /// "14 comments ...", "Comments (14)", "34 thoughts on ..."
    bool startsWithCount() const
    {
        int seen = 0;
        bool number = false;
        bool comment = false;
        for (const Token &token : m_tokens) {
            if (token.kind == TokenKind::Mark)
                continue;
            if (++seen > 3)
                break;
            number = number || token.kind == TokenKind::Number;
            comment = comment || (isWord(token) && token.is(CommentWord) && !token.is(Says));
        }
        return number && comment && m_tokens.size() < 40;
    }

    std::string_view m_text;
    Line &m_line;
    const std::vector<Token> &m_tokens;
};

} // namespace

void findFacts(std::string_view text, Line &line, std::vector<Token> &tokens)
{
    tokenize(text, {line.bare.start, std::min(line.bare.end, line.bare.start + longLine)}, tokens);
    Facts(text, line, tokens).find();
}

} // namespace rejoinder::layout
