// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/marks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/base/words.h"

namespace rejoinder::passages {

namespace {

constexpr std::string_view blanks = " \t\r|"; // a bar may be what is left of a quote's border
constexpr std::size_t longestLead = 240; // bytes
constexpr std::size_t shortLead = 4; // words of a bare "Ann:"
constexpr std::size_t longestTag = 120; // bytes of "[QUOTE=Ann;123]"

constexpr std::array saying{
    wordKey("wrote"),   wordKey("writes"),   wordKey("said"),     wordKey("says"),
    wordKey("schrieb"), wordKey("schreibt"), wordKey("sagte"),    wordKey("sagt"),
    wordKey("écrit"),   wordKey("dit"),      wordKey("escribió"), wordKey("dijo"),
    wordKey("scrive"),  wordKey("scritto"),  wordKey("escreveu"), wordKey("disse"),
    wordKey("写"),      wordKey("寫"),       wordKey("说"),       wordKey("說")};

/// What stands before a name on a line of its own.
constexpr std::array<std::string_view, 14> openings{"originally posted by",
                                                    "originally written by",
                                                    "originally said by",
                                                    "quote from",
                                                    "quoting",
                                                    "quote:",
                                                    "zitat von",
                                                    "zitat:",
                                                    "ursprünglich geschrieben von",
                                                    "ursprünglich verfasst von",
                                                    "citation de",
                                                    "citation:",
                                                    "cita de",
                                                    "cita:"};

/// The first words of "On 3 May, Ann" whose "wrote:" may stand on the next line.
constexpr std::array<std::string_view, 6> dated{"on ", "am ", "le ", "el ", "il ", "em "};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return lower;
}

Span trimmed(std::string_view text, Span span)
{
    while (!span.isEmpty() && (blanks.find(text[span.start]) != std::string_view::npos))
        ++span.start;
    while (!span.isEmpty() && (blanks.find(text[span.end - 1]) != std::string_view::npos))
        --span.end;
    return span;
}

bool endsInColon(std::string_view line)
{
    return line.ends_with(':') || line.ends_with("：");
}

bool saysWho(std::string_view line)
{
    if (line.empty() || line.size() > longestLead)
        return false;
    const std::string lower = lowered(line);
    if (std::ranges::any_of(openings, [&](std::string_view it) { return lower.starts_with(it); }))
        return true;
    if (!endsInColon(line))
        return false;
    const std::vector<Word> words = wordsOf(line, {0, line.size()});
    return std::ranges::any_of(words, [](const Word &word) {
        return std::ranges::find(saying, word.key) != saying.end();
    });
}

bool isBareName(std::string_view line)
{
    if (!endsInColon(line) || line.size() > 80)
        return false;
    const std::size_t count = wordsOf(line, {0, line.size()}).size();
    return count > 0 && count <= shortLead;
}

bool opensDated(std::string_view line)
{
    const std::string lower = lowered(line.substr(0, 4));
    return std::ranges::any_of(dated, [&](std::string_view it) { return lower.starts_with(it); })
        && line.size() <= longestLead
        && std::ranges::any_of(line, [](char c) { return c >= '0' && c <= '9'; });
}

/// "[quote=Ann]" or "[/quote]" at `at`.
struct Tag
{
    Span where;
    bool opens = true;
    bool names = false;
};

std::optional<Tag> tagAt(std::string_view text, std::size_t at, std::size_t limit)
{
    const std::string head = lowered(text.substr(at, std::min<std::size_t>(8, limit - at)));
    const bool closes = head.starts_with("[/quote]");
    if (closes)
        return Tag{{at, at + 8}, false, false};
    if (!head.starts_with("[quote") || head.size() < 7
        || std::string_view("]= :").find(head[6]) == std::string_view::npos)
        return {};
    const std::size_t end = text.find(']', at);
    if (end >= limit || end - at > longestTag)
        return {};
    return Tag{{at, end + 1}, true, end > at + 6};
}

class Reader
{
public:
    Reader(std::string_view text, Span body)
        : m_text(text)
        , m_body(body.start, std::min(body.end, text.size()))
    { }

    std::vector<Quote> read()
    {
        for (std::size_t at = m_body.start; at < m_body.end;) {
            const std::size_t end = std::min(m_text.find('\n', at), m_body.end);
            readLine({at, end});
            at = end + 1;
        }
        return std::move(m_quotes);
    }

private:
    /// The ">" at the beginning of a line; their number, and what stands behind them.
    std::pair<int, Span> signsOf(Span line) const
    {
        int signs = 0;
        std::size_t at = line.start;
        for (; at < line.end; ++at) {
            if (m_text[at] == '>')
                ++signs;
            else if (blanks.find(m_text[at]) == std::string_view::npos)
                break;
        }
        const Span rest{at, line.end};
        const bool isNumber = signs == 2 && !rest.isEmpty() && m_text[at - 1] == '>'
            && m_text[at] >= '0' && m_text[at] <= '9';
        return isNumber ? std::pair(0, line) : std::pair(signs, rest);
    }

    void readLine(Span line)
    {
        const auto [signs, rest] = signsOf(line);
        if (trimmed(m_text, rest).isEmpty()) {
            m_open = false;
            return;
        }
        std::size_t from = rest.start;
        bool first = true;
        for (std::size_t at = rest.start; at < rest.end; ++at) {
            if (m_text[at] != '[')
                continue;
            const std::optional<Tag> tag = tagAt(m_text, at, rest.end);
            if (!tag)
                continue;
            readSegment({first ? line.start : from, at}, {from, at}, signs + m_tags);
            first = false;
            m_tags = std::max(0, m_tags + (tag->opens ? 1 : -1));
            m_open = false;
            m_lead = tag->opens && tag->names ? tag->where : Span();
            at = tag->where.end - 1;
            from = tag->where.end;
        }
        readSegment({first ? line.start : from, line.end}, {from, line.end}, signs + m_tags);
    }

    /// @p whole with the signs, @p content without.
    void readSegment(Span whole, Span content, int depth)
    {
        content = trimmed(m_text, content);
        if (content.isEmpty())
            return;
        const std::string_view line = slice(m_text, content);
        if (saysWho(line) || isBareName(line)) {
            const bool goesOn = saysWho(line) && !m_previous.isEmpty() && m_previousDepth == depth
                && opensDated(slice(m_text, m_previous)) && !opensDated(line);
            m_lead
                = {goesOn || continuesLead(depth) ? leadStart(goesOn) : content.start, content.end};
            m_open = false;
        } else if (depth > 0) {
            addMarked(whole, depth);
        } else if (!m_lead.isEmpty() || m_open) {
            addUnmarked(content);
        }
        m_previous = content;
        m_previousDepth = depth;
    }

    /// "Quote:" above "Originally Posted by Ann".
    bool continuesLead(int depth) const
    {
        return !m_lead.isEmpty() && m_lead == m_previous && m_previousDepth == depth;
    }
    std::size_t leadStart(bool goesOn) const { return goesOn ? m_previous.start : m_lead.start; }

    void addMarked(Span whole, int depth)
    {
        Quote *last = m_quotes.empty() ? nullptr : &m_quotes.back();
        if (m_lead.isEmpty() && last && last->depth == depth && m_previousDepth == depth
            && m_previous.end <= last->words.end) {
            last->words.end = whole.end;
            return;
        }
        m_quotes.push_back({whole, depth, m_lead});
        m_lead = {};
        m_open = false;
    }

    void addUnmarked(Span content)
    {
        if (m_open) {
            m_quotes.back().words.end = content.end;
            return;
        }
        m_quotes.push_back({content, 0, m_lead});
        m_lead = {};
        m_open = true;
    }

    std::string_view m_text;
    Span m_body;
    std::vector<Quote> m_quotes;
    Span m_lead; // waits for what it leads
    Span m_previous; // the line before, without signs
    int m_previousDepth = 0;
    int m_tags = 0; // open [QUOTE]
    bool m_open = false; // the last quote has a lead, no signs, and may go on
};

} // namespace

std::vector<Quote> quotesIn(std::string_view text, Span body)
{
    return Reader(text, body).read();
}

std::vector<Span> markedLines(std::string_view text, Span body)
{
    std::vector<Span> lines;
    for (const Quote &quote : quotesIn(text, body)) {
        if (quote.depth == 0)
            continue;
        if (!quote.lead.isEmpty())
            lines.push_back(quote.lead);
        lines.push_back(quote.words);
    }
    return lines;
}

bool opensQuotation(std::string_view text, std::size_t at)
{
    static constexpr std::array<std::string_view, 14> signs{
        "\"", "“", "”", "„", "«", "»", "‹", "›", "「", "『", "《", "〈", "＂", "``"};
    static constexpr std::array<std::string_view, 6> spaced{"« ",      "‹ ",      "«\u00A0",
                                                            "‹\u00A0", "«\u202F", "‹\u202F"};
    const std::string_view head = text.substr(0, at);
    const auto ends = [&](std::string_view sign) { return head.ends_with(sign); };
    if (std::ranges::any_of(signs, ends) || std::ranges::any_of(spaced, ends))
        return true;
    // A single one opens only behind a blank: within a word it is an apostrophe.
    const std::size_t sign = head.ends_with('\'') ? 1 : head.ends_with("‘") ? 3 : 0;
    return sign > 0 && (at == sign || text[at - sign - 1] == ' ' || text[at - sign - 1] == '\n');
}

} // namespace rejoinder::passages
