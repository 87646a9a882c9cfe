// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/bodytexts.h"

#include <algorithm>
#include <unordered_set>

#include "core/layout/lines.h"

namespace rejoinder::train {

namespace {

/// How one page parts its lines; line ends, so 2 leaves one blank line.
struct Manner
{
    bool tight = false; // no blank lines at all
    bool parted = false; // two blank lines between comments
    bool loose = false; // some doubled, wherever
    bool paragraphs = true; // every line is a paragraph

    static Manner drawn(learn::Random &random)
    {
        constexpr double eachRare = 0.08;
        constexpr double looseShare = 0.2;
        constexpr double paragraphShare = 0.7;
        const double pick = random.share();
        Manner manner;
        manner.tight = pick < eachRare;
        manner.parted = pick >= eachRare && pick < 2 * eachRare;
        manner.loose = pick >= 2 * eachRare && pick < 2 * eachRare + looseShare;
        manner.paragraphs = random.share() < paragraphShare;
        return manner;
    }
};

/// The bodies of a dump, white space behind each (a habit of its writer) counted in.
std::vector<Span> bodiesOf(const Dump &dump)
{
    const std::string &text = dump.source.text;
    std::vector<Span> bodies;
    for (const evaluate::GoldComment &comment : dump.gold.comments) {
        Span body = comment.body;
        while (body.end < text.size() && text[body.end] != '\n' && text[body.end] != '\r'
               && layout::blankSize(text, body.end) > 0)
            body.end += layout::blankSize(text, body.end);
        if (!layout::trimmed(text, body).isEmpty())
            bodies.push_back(body);
    }
    return bodies;
}

/// What stands above the comments, up to so much that more of it teaches nothing.
std::string textAboveComments(const Dump &dump)
{
    constexpr std::size_t most = 6000; // bytes
    const std::string &text = dump.source.text;
    std::size_t end = std::min(dump.gold.comments.front().whole.start, most);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // whole characters
    const Span above = layout::trimmed(text, {0, end});
    return text.substr(above.start, above.size());
}

/// Writes bodies below what stands above them in the dump.
class Printer
{
public:
    Printer(const Dump &dump, learn::Random &random)
        : m_text(dump.source.text)
        , m_random(random)
        , m_manner(Manner::drawn(random))
        , m_out(textAboveComments(dump))
    { }

    const std::string &text() const { return m_out; }
    const std::vector<std::size_t> &starts() const { return m_starts; } ///< bytes of the text

    void gap()
    {
        constexpr double wider = 0.5;
        m_out.append(m_manner.tight ? 1 : m_random.share() < wider ? 3 : 2, '\n');
    }

    void heading(std::size_t comments)
    {
        m_out += "\n\n\n";
        constexpr double counted = 0.35;
        constexpr double named = 0.6;
        const double heading = m_random.share();
        if (heading < counted)
            m_out += std::to_string(comments) + " comments\n\n";
        else if (heading < named)
            m_out += "Comments\n\n";
    }

    void body(Span body)
    {
        constexpr double wideShare = 0.06;
        const bool wide = !m_manner.tight && m_random.share() < wideShare;
        bool first = true;
        bool blank = false;
        for (const Span &line : layout::splitLines(m_text.substr(body.start, body.size()))) {
            const Span here{body.start + line.start, body.start + line.end};
            const Span inner = layout::trimmed(m_text, here);
            if (inner.isEmpty()) {
                blank = true;
                continue;
            }
            m_out.append(m_starts.empty() ? 0 : lineEnds(first, blank, wide), '\n');
            if (first)
                m_starts.push_back(m_out.size() + inner.start - here.start);
            m_out += m_text.substr(here.start, here.size());
            first = blank = false;
        }
    }

private:
    std::size_t lineEnds(bool first, bool blank, bool wide)
    {
        constexpr double doubled = 0.15;
        if (m_manner.tight || (!first && !blank && !m_manner.paragraphs))
            return 1;
        if (first ? m_manner.parted : wide)
            return 3;
        return m_manner.loose && m_random.share() < doubled ? 3 : 2;
    }

    std::string_view m_text;
    learn::Random &m_random;
    Manner m_manner;
    std::string m_out;
    std::vector<std::size_t> m_starts;
};

bool readPage(const std::vector<std::size_t> &starts, std::size_t end, BodyPage &out)
{
    const std::unordered_set<std::size_t> opens(starts.begin(), starts.end());
    source::Source source;
    source.text = out.text;
    out.page = layout::read(source);
    out.page.text = out.text;
    out.starts.clear();
    for (std::size_t at = 0; at < out.page.lines.size(); ++at) {
        const std::size_t start = out.page.lines[at].raw.start;
        if (opens.contains(start))
            out.starts.push_back(at);
        if (start < end)
            out.end = at + 1;
    }
    out.begin = out.starts.empty() ? 0 : out.starts.front();
    return out.starts.size() > 1;
}

bool print(const Dump &dump, learn::Random &random, bool isHeaded, BodyPage &out)
{
    const std::vector<Span> bodies = bodiesOf(dump);
    if (bodies.size() < 2)
        return false;
    Printer printer(dump, random);
    if (isHeaded)
        printer.heading(bodies.size());
    else
        printer.gap();
    for (const Span &body : bodies)
        printer.body(body);
    out.text = printer.text() + "\n";
    return readPage(printer.starts(), printer.text().size(), out);
}

} // namespace

bool readBodies(const Dump &dump, BodyPage &out)
{
    out.text = dump.source.text;
    std::vector<std::size_t> starts;
    std::size_t end = 0;
    for (const Span &body : bodiesOf(dump)) {
        starts.push_back(layout::trimmed(out.text, body).start);
        end = std::max(end, body.end);
    }
    return readPage(starts, end, out);
}

bool printBodies(const Dump &dump, learn::Random &random, BodyPage &out)
{
    return print(dump, random, true, out);
}

bool printUnheaded(const Dump &dump, learn::Random &random, BodyPage &out)
{
    return print(dump, random, false, out);
}

bool printArticle(const Dump &dump, BodyPage &out)
{
    if (dump.gold.article.empty() || dump.gold.comments.empty())
        return false;
    out.text = textAboveComments(dump) + "\n";
    readPage({}, 0, out);
    return !out.page.lines.empty();
}

} // namespace rejoinder::train
