// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/invent.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "app/train/folds.h"
#include "app/train/inventedposts.h"
#include "app/train/inventedrows.h"
#include "app/train/inventedtime.h"
#include "core/layout/lines.h"

namespace rejoinder::train {

namespace {

using evaluate::GoldComment;
using learn::Random;
using What = Piece::What;

constexpr std::size_t leastComments = 3;
constexpr std::size_t longestQuote = 64; // bytes a line
constexpr std::size_t mostSubjectWords = 5;

/// Up to so many words of a text, from the first on, on one line.
std::string firstWords(std::string_view text, std::size_t count)
{
    std::string words;
    std::size_t spaces = 0;
    for (const char c : text) {
        if (c == '\n' || (c == ' ' && ++spaces == count))
            break;
        words += c;
    }
    return words;
}

/// Prints the comments of one dump in one style.
class Printer
{
public:
    Printer(const Dump &dump, std::uint64_t seed)
        : m_dump(dump)
        , m_text(dump.source.text)
        , m_random(seed ^ groupOf(dump.name + dump.gold.style, 1 << 30))
        , m_style(InventedStyle::drawn(m_random))
    {
        // The frame of a printed dump is one of few that a generator knows.
        if (!dump.gold.style.empty())
            m_style.keepsSurroundings = false;
        m_talk = talkOf(dump, m_style, m_random);
    }

    bool canPrint() const
    {
        if (m_dump.gold.comments.size() < leastComments || !m_dump.source.map.isIdentity())
            return false;
        const std::size_t start = startOfComments();
        return std::ranges::all_of(m_dump.gold.article,
                                   [&](Span span) { return span.end <= start; });
    }

    Dump print()
    {
        Dump out;
        out.set = "invented";
        out.name = m_dump.name;
        copyGold(out.gold);
        if (m_style.keepsSurroundings)
            copyAbove(out);
        else
            printAbove();
        pageLines(m_style.opening, 0);
        blank(m_style.gapBetween);
        for (std::size_t i = 0; i < m_talk.posts.size(); ++i)
            comment(i);
        pageLines(m_style.closing, 0);
        if (!m_style.keepsSurroundings)
            pageLines(m_style.page.bottom, m_style.page.gapInParts);
        writeRows(damaged(std::move(m_rows), m_style.damage, m_random), out);
        if (m_style.keepsSurroundings)
            out.source.text += m_text.substr(endOfComments());
        return out;
    }

private:
    void copyGold(evaluate::Gold &gold) const
    {
        gold.dump = m_dump.gold.dump;
        gold.lang = m_dump.gold.lang;
        gold.thread = m_dump.gold.thread;
        gold.style = "invented";
        if (m_dump.gold.style.empty())
            gold.site = m_dump.gold.site;
        else
            gold.source = m_dump.gold.source;
    }

    std::size_t startOfComments() const
    {
        std::size_t start = m_text.size();
        for (const GoldComment &comment : m_dump.gold.comments)
            start = std::min(start, comment.whole.start);
        return start;
    }
    std::size_t endOfComments() const
    {
        std::size_t end = 0;
        for (const GoldComment &comment : m_dump.gold.comments)
            end = std::max(end, comment.whole.end);
        return std::min(m_text.size(), m_text.find('\n', end));
    }

    void copyAbove(Dump &out) const
    {
        const std::size_t start = startOfComments();
        const std::size_t end = start == 0 ? 0 : m_text.rfind('\n', start - 1) + 1;
        out.source.text = m_text.substr(0, end);
        if (m_dump.gold.title && m_dump.gold.title->end <= end)
            out.gold.title = m_dump.gold.title;
        out.gold.article = m_dump.gold.article;
    }

    void printAbove()
    {
        const PageStyle &page = m_style.page;
        pageLines(page.top, page.gapInParts);
        if (page.hasTitle && !m_talk.title.empty()) {
            add({{{m_talk.title, What::Title}}});
            blank(page.gapInParts);
        }
        if (m_talk.article.empty())
            return;
        pageLines(page.byline, page.gapInParts);
        blank(1);
        for (const std::string &paragraph : m_talk.article) {
            text(paragraph, What::Article, -1);
            blank(page.gapInArticle);
        }
        pageLines(page.below, page.gapInParts);
        blank(1);
    }

    const std::string &someWords()
    {
        const std::size_t paragraphs = m_talk.article.size();
        const std::size_t chosen = m_random.below(paragraphs + m_talk.posts.size());
        return chosen < paragraphs ? m_talk.article[chosen]
                                   : m_talk.posts[chosen - paragraphs].body;
    }

    std::string headline()
    {
        std::string words = firstWords(someWords(), 3 + m_random.below(7));
        if (!words.empty())
            words.front()
                = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
        while (words.ends_with('.') || words.ends_with(','))
            words.pop_back();
        return words;
    }

    std::string time(std::int64_t when) const
    {
        return printedTime(m_style.timeForm, when, m_talk.now, m_talk.lang);
    }

    /// What any line of the page may hold.
    std::string common(std::string_view name)
    {
        if (name == "all")
            return std::to_string(m_talk.posts.size());
        if (name == "k")
            return std::to_string(m_random.below(m_random.below(2) == 0 ? 12 : 3000));
        if (name == "title")
            return m_talk.title;
        if (name == "year")
            return std::to_string(1999 + m_random.below(24));
        if (name == "month")
            return printedMonth(m_talk.now - std::int64_t(m_random.below(400000000)));
        return name == "place" ? somePlace(m_random) : someRole(m_random);
    }

    /// What lines around article and comments hold.
    std::string ofPage(std::string_view name)
    {
        if (name == "name")
            return m_random.share() < 0.8 ? m_talk.writer.name : someName(m_random);
        if (name == "other")
            return m_random.share() < 0.5 ? someName(m_random)
                                          : m_talk.posts[m_random.below(m_talk.posts.size())].name;
        if (name == "time")
            return time(m_talk.writer.time);
        if (name == "headline")
            return headline();
        if (name == "snippet")
            return firstWords(someWords(), 4 + m_random.below(12));
        if (name == "section")
            return someSection(m_random);
        if (name == "site")
            return siteName();
        return common(name);
    }

    /// The same on every line.
    std::string siteName()
    {
        if (m_site.empty())
            for (const Piece &piece :
                 filled(
                     someSite(m_random), [this](auto name) { return ofPage(name); }, What::Page)
                     .pieces)
                m_site += piece.text;
        return m_site;
    }

    std::string ofComment(std::string_view name, std::size_t i)
    {
        const Post &post = m_talk.posts[i];
        const Post *parent = post.parent == GoldComment::topLevel
            ? nullptr
            : &m_talk.posts[std::size_t(post.parent)];
        if (name == "name")
            return post.name;
        if (name == "time")
            return m_style.damage.timesLost ? "" : time(post.time);
        if (name == "parent")
            return parent != nullptr ? parent->name : "";
        if (name == "n")
            return std::to_string(i + 1);
        if (name == "m")
            return parent != nullptr ? std::to_string(post.parent + 1) : "";
        if (name == "path")
            return post.path;
        if (name == "level") {
            std::string marks;
            for (int level = post.depth + m_style.lowestLevel; level > 0; --level)
                marks += m_style.level;
            return marks;
        }
        return name == "subject" ? firstWords(post.body, mostSubjectWords) : common(name);
    }

    void add(Row row)
    {
        if (!row.isBlank())
            m_rows.push_back(std::move(row));
    }
    void blank(int count) { m_rows.resize(m_rows.size() + std::size_t(count)); }

    void pageLines(const std::vector<LineForm> &all, int gap)
    {
        for (const LineForm &form : all)
            for (std::size_t time = 0; time < form.times; ++time) {
                if (m_random.share() >= form.share)
                    continue;
                add(filled(form.text, [this](auto name) { return ofPage(name); }, What::Page));
                blank(gap);
            }
    }

    void commentLines(const std::vector<LineForm> &all, std::size_t i, What what, int gap)
    {
        const auto print = [&](std::string_view form) {
            add(filled(form, [&](auto name) { return ofComment(name, i); }, what, int(i)));
        };
        const std::size_t before = m_rows.size();
        for (const LineForm &form : all) {
            if (m_random.share() >= form.share)
                continue;
            if (gap > 0 && m_rows.size() > before)
                blank(gap);
            const std::size_t value = form.text.find(": {");
            if (m_style.splitsValues && value != std::string::npos
                && !form.text.contains("{name}")) {
                print(std::string_view(form.text).substr(0, value));
                print(std::string_view(form.text).substr(value + 2));
            } else {
                print(form.text);
            }
        }
    }

    /// Who is quoted, and some of the words, in lines as long as mail has them.
    void quote(std::size_t i)
    {
        const int parent = m_talk.posts[i].parent;
        const bool isQuoting = m_style.isQuotingBare || !m_style.quote.empty();
        if (!isQuoting || parent == GoldComment::topLevel || m_random.share() < 0.4)
            return;
        const std::size_t most = 1 + m_random.below(m_style.quoteMarks ? 6 : 2);
        std::vector<std::string> lines(1);
        for (const char c : m_talk.posts[std::size_t(parent)].body) {
            const bool isFull = lines.back().size() > longestQuote && c == ' ';
            if (c != '\n' && !isFull)
                lines.back() += c;
            else if (!lines.back().empty())
                lines.emplace_back();
            if (lines.size() > most)
                break;
        }
        if (lines.front().empty())
            return;
        if (!m_style.quote.empty())
            commentLines({{m_style.quote}}, i, What::Body, 0);
        for (std::size_t line = 0; line < std::min(most, lines.size()); ++line)
            if (!lines[line].empty())
                add({{{(m_style.quoteMarks ? "> " : "") + lines[line], What::Body}}, int(i)});
    }

    void text(std::string_view said, What what, int comment)
    {
        for (const Span line : layout::splitLines(said)) {
            const Span kept = layout::trimmed(said, line);
            if (kept.isEmpty())
                blank(1);
            else
                add({{{std::string(slice(said, kept)), what}}, comment});
        }
    }

    void comment(std::size_t i)
    {
        const Post &post = m_talk.posts[i];
        const std::size_t from = m_rows.size();
        commentLines(m_style.head, i, What::Head, m_style.gapInHead);
        if (m_rows.size() > from)
            blank(m_style.gapAfterHead);
        quote(i);
        text(post.body, What::Body, int(i));
        blank(m_style.gapAfterBody);
        commentLines(m_style.foot, i, What::Head, 0);
        const std::string indent(std::size_t(m_style.indent * post.depth), ' ');
        for (std::size_t at = from; at < m_rows.size(); ++at)
            if (!m_rows[at].isBlank() && !indent.empty())
                m_rows[at].pieces.insert(m_rows[at].pieces.begin(), {indent});
        commentLines(m_style.buttons, i, What::Page, 0);
        blank(m_style.gapBetween);
    }

    const Dump &m_dump;
    const std::string &m_text;
    Random m_random;
    InventedStyle m_style;
    Talk m_talk;
    std::string m_site; // how the site calls itself
    std::vector<Row> m_rows;
};

} // namespace

std::optional<Dump> invent(const Dump &dump, std::uint64_t seed)
{
    Printer printer(dump, seed);
    if (!printer.canPrint())
        return {};
    return printer.print();
}

std::vector<Dump> inventAll(const std::vector<Dump> &dumps, std::uint64_t seed)
{
    std::vector<std::optional<Dump>> printed(dumps.size());
    inParallel(dumps.size(), [&](std::size_t i) { printed[i] = invent(dumps[i], seed); });
    std::vector<Dump> all;
    for (std::optional<Dump> &dump : printed)
        if (dump)
            all.push_back(*std::move(dump));
    return all;
}

} // namespace rejoinder::train
