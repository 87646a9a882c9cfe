// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/invent.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <map>
#include <utility>

#include "app/train/folds.h"
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

/// Names for those whom the dump does not name.
constexpr std::array<std::string_view, 24> given{
    "Alma",  "Bertil", "Corin", "Dagny", "Edda",  "Fabian", "Gerda", "Hanno",
    "Ilka",  "Jonte",  "Kaj",   "Livia", "Malte", "Nele",   "Orla",  "Pelle",
    "Quinn", "Ronja",  "Svea",  "Teun",  "Ulla",  "Veit",   "Wim",   "Ylva"};
constexpr std::array<std::string_view, 16> family{
    "Aske",  "Brandt", "Cole",  "Dahl", "Egede", "Falk",   "Grau", "Holm",
    "Ikast", "Juhl",   "Krogh", "Lund", "Munk",  "Nyborg", "Orth", "Pihl"};

std::string lowered(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

std::string reformed(std::string name, NameForm form)
{
    if (!isAscii(name) || form == NameForm::AsIs)
        return name;
    if (form == NameForm::Lower)
        return lowered(name);
    if (form == NameForm::Upper) {
        for (char &c : name)
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        return name;
    }
    const std::size_t space = name.rfind(' ');
    if (form == NameForm::FirstAndInitial)
        return space == std::string::npos || space + 1 >= name.size()
            ? name
            : name.substr(0, name.find(' ')) + " " + name[space + 1] + ".";
    std::erase(name, ' ');
    const std::size_t tail = groupOf(name, 400);
    return lowered(name) + (tail < 200 ? std::to_string(tail) : "");
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
        m_order.resize(dump.gold.comments.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return at(i).whole.start; });
        setClock();
        setNames();
        setPaths();
        if (m_style.most > 0)
            m_order.resize(std::min(m_order.size(), m_style.most));
    }

    bool canPrint() const
    {
        if (m_order.size() < leastComments || !m_dump.source.map.isIdentity())
            return false;
        const std::size_t start = at(m_order.front()).whole.start;
        return std::ranges::all_of(m_dump.gold.article,
                                   [&](Span span) { return span.end <= start; });
    }

    Dump print()
    {
        Dump out;
        out.set = "invented";
        out.name = m_dump.name;
        copyGold(out.gold);
        printAbove(out);
        for (const LineForm &form : m_style.opening)
            ui(form);
        blank(m_style.gapBetween);
        for (const std::size_t i : m_order)
            comment(i);
        for (const LineForm &form : m_style.closing)
            ui(form);
        writeRows(damaged(std::move(m_rows), m_style.damage, m_random), out);
        if (m_style.keepsSurroundings)
            out.source.text += m_text.substr(endOfComments());
        return out;
    }

private:
    const GoldComment &at(std::size_t i) const { return m_dump.gold.comments[i]; }

    void setClock()
    {
        constexpr std::int64_t first = 1136073600; // 2006
        constexpr std::int64_t years = 500000000;
        m_now = first + std::int64_t(m_random.below(years));
        m_times.resize(m_order.size());
        const std::size_t pace = std::array<std::size_t, 3>{600, 7200, 86400}[m_random.below(3)];
        for (const std::size_t i : m_order)
            m_times[i] = m_now += 60 + std::int64_t(m_random.below(pace));
        m_now += std::int64_t(m_random.below(100000000));
    }

    void setNames()
    {
        m_names.resize(m_order.size());
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            std::string name = at(i).author.value_or(at(i).trueAuthor.value_or(""));
            if (name.empty() || name.contains('\n')) {
                const std::string_view last = family[m_random.below(family.size())];
                const std::string_view first = given[m_random.below(given.size())];
                name = std::string(first) + " " + std::string(last);
            }
            const std::string known = name;
            if (!m_forms.contains(known))
                m_forms[known] = reformed(known, m_style.names);
            m_names[i] = m_forms[known];
        }
    }

    /// Where a comment stands among those that are printed.
    std::size_t placeOf(std::size_t i) const
    {
        return std::size_t(std::ranges::find(m_order, i) - m_order.begin());
    }

    /// "1.2.1": the first answer to the second answer to the first comment.
    void setPaths()
    {
        m_paths.resize(m_order.size());
        std::map<int, int> answers; // so far, by what they answer
        for (const std::size_t i : m_order) {
            const int parent = at(i).parent;
            const std::string above = parent >= 0 ? m_paths[std::size_t(parent)] + "." : "";
            m_paths[i] = above + std::to_string(++answers[std::max(parent, -1)]);
        }
    }

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

    std::size_t lineStart(std::size_t byte) const
    {
        const std::size_t end = byte == 0 ? std::string::npos : m_text.rfind('\n', byte - 1);
        return end == std::string::npos ? 0 : end + 1;
    }
    std::size_t endOfComments() const
    {
        std::size_t end = 0;
        for (const GoldComment &comment : m_dump.gold.comments)
            end = std::max(end, comment.whole.end);
        return std::min(m_text.size(), m_text.find('\n', end));
    }

    /// What stands above the comments: all of it, or title and article alone.
    void printAbove(Dump &out)
    {
        const evaluate::Gold &gold = m_dump.gold;
        const std::size_t end = lineStart(at(m_order.front()).whole.start);
        std::string &text = out.source.text;
        if (m_style.keepsSurroundings) {
            text = m_text.substr(0, end);
            if (gold.title && gold.title->end <= end)
                out.gold.title = gold.title;
            out.gold.article = gold.article;
            return;
        }
        const auto add = [&](Span span) {
            const std::size_t start = text.size();
            text += slice(m_text, span);
            text += "\n\n";
            return Span{start, start + span.size()};
        };
        if (gold.title && gold.title->end <= end)
            out.gold.title = add(*gold.title);
        for (const Span paragraph : gold.article)
            out.gold.article.push_back(add(paragraph));
    }

    std::string subjectOf(std::size_t i) const
    {
        std::string subject;
        std::size_t words = 0;
        for (const char c : slice(m_text, at(i).body)) {
            if (c == '\n' || (c == ' ' && ++words == mostSubjectWords))
                break;
            subject += c;
        }
        return subject;
    }

    std::string field(std::string_view name, std::size_t i)
    {
        const int parent = at(i).parent;
        if (name == "name")
            return m_names[i];
        if (name == "time")
            return m_style.damage.timesLost
                ? ""
                : printedTime(m_style.timeForm, m_times[i], m_now, m_dump.gold.lang);
        if (name == "parent")
            return parent >= 0 ? m_names[std::size_t(parent)] : "";
        if (name == "n")
            return std::to_string(m_printed + 1);
        if (name == "m")
            return parent >= 0 ? std::to_string(placeOf(std::size_t(parent)) + 1) : "";
        if (name == "path")
            return m_paths[i];
        if (name == "level") {
            std::string marks;
            for (int level = depthOf(i) + m_style.lowestLevel; level > 0; --level)
                marks += m_style.level;
            return marks;
        }
        if (name == "all")
            return std::to_string(m_order.size());
        if (name == "k")
            return std::to_string(m_random.below(m_random.below(2) == 0 ? 12 : 3000));
        if (name == "title")
            return m_dump.gold.title ? std::string(slice(m_text, *m_dump.gold.title)) : "";
        if (name == "subject")
            return subjectOf(i);
        if (name == "year")
            return std::to_string(1999 + m_random.below(24));
        if (name == "month")
            return printedMonth(m_now - std::int64_t(m_random.below(400000000)));
        return name == "place" ? somePlace(m_random) : someRole(m_random);
    }

    /// A line of a comment; nothing where a word for it is missing.
    Row filled(std::string_view form, std::size_t i, What what)
    {
        Row row;
        row.comment = int(i);
        return fill(form, i, what, row.pieces) ? row : Row();
    }

    /// False where a word is missing; what stands between "<" and ">" may lack one.
    bool fill(std::string_view form, std::size_t i, What what, std::vector<Piece> &pieces)
    {
        for (std::size_t at = 0; at < form.size();) {
            if (form[at] == '<' || form[at] == '{') {
                const std::size_t end = form.find(form[at] == '<' ? '>' : '}', at);
                const std::string_view inside = form.substr(at + 1, end - at - 1);
                if (form[at] == '<') {
                    std::vector<Piece> more;
                    if (fill(inside, i, what, more))
                        std::ranges::move(more, std::back_inserter(pieces));
                } else {
                    Piece piece{field(inside, i), what, inside == "name" && what == What::Head};
                    if (piece.text.empty())
                        return false;
                    pieces.push_back(std::move(piece));
                }
                at = end + 1;
            } else {
                const std::size_t end = std::min(form.find_first_of("<{", at), form.size());
                pieces.push_back({std::string(form.substr(at, end - at)), what});
                at = end;
            }
        }
        return true;
    }

    void add(Row row)
    {
        if (!row.isBlank())
            m_rows.push_back(std::move(row));
    }
    void blank(int count) { m_rows.resize(m_rows.size() + std::size_t(count)); }
    void ui(const LineForm &form)
    {
        if (m_random.share() < form.share)
            add(filled(form.text, m_order.front(), What::Page));
    }
    void forms(const std::vector<LineForm> &all, std::size_t i, What what, int gap)
    {
        const std::size_t before = m_rows.size();
        for (const LineForm &form : all) {
            if (m_random.share() >= form.share)
                continue;
            if (gap > 0 && m_rows.size() > before)
                blank(gap);
            const std::size_t value = form.text.find(": {");
            if (m_style.splitsValues && value != std::string::npos
                && !form.text.contains("{name}")) {
                add(filled(form.text.substr(0, value), i, what));
                add(filled(form.text.substr(value + 2), i, what));
            } else {
                add(filled(form.text, i, what));
            }
        }
    }

    int depthOf(std::size_t i) const
    {
        int depth = 0;
        for (int parent = at(i).parent; parent >= 0 && depth < 8;
             parent = at(std::size_t(parent)).parent)
            ++depth;
        return depth;
    }

    /// Who is quoted, and some of the words, in lines as long as mail has them.
    void quote(std::size_t i)
    {
        const int parent = at(i).parent;
        const bool isQuoting = m_style.isQuotingBare || !m_style.quote.empty();
        if (!isQuoting || parent < 0 || m_random.share() < 0.4)
            return;
        const std::string_view body = slice(m_text, at(std::size_t(parent)).body);
        const std::size_t most = 1 + m_random.below(m_style.quoteMarks ? 6 : 2);
        std::vector<std::string> lines(1);
        for (const char c : body) {
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
            add(filled(m_style.quote, i, What::Body));
        for (std::size_t line = 0; line < std::min(most, lines.size()); ++line)
            if (!lines[line].empty())
                add({{{(m_style.quoteMarks ? "> " : "") + lines[line], What::Body}}, int(i)});
    }

    void comment(std::size_t i)
    {
        const std::size_t from = m_rows.size();
        forms(m_style.head, i, What::Head, m_style.gapInHead);
        if (m_rows.size() > from)
            blank(m_style.gapAfterHead);
        quote(i);
        const std::string_view body = slice(m_text, at(i).body);
        for (const Span line : layout::splitLines(body)) {
            const Span kept = layout::trimmed(body, line);
            if (kept.isEmpty())
                blank(1);
            else
                add({{{std::string(slice(body, kept)), What::Body}}, int(i)});
        }
        blank(m_style.gapAfterBody);
        forms(m_style.foot, i, What::Head, 0);
        const std::string indent(std::size_t(m_style.indent * depthOf(i)), ' ');
        for (std::size_t at = from; at < m_rows.size(); ++at)
            if (!m_rows[at].isBlank() && !indent.empty())
                m_rows[at].pieces.insert(m_rows[at].pieces.begin(), {indent});
        forms(m_style.buttons, i, What::Page, 0);
        blank(m_style.gapBetween);
        ++m_printed;
    }

    const Dump &m_dump;
    const std::string &m_text;
    Random m_random;
    InventedStyle m_style;
    std::vector<std::size_t> m_order; // of the dump
    std::vector<std::string> m_names;
    std::vector<std::string> m_paths;
    std::map<std::string, std::string> m_forms;
    std::vector<std::int64_t> m_times;
    std::int64_t m_now = 0;
    std::vector<Row> m_rows;
    std::size_t m_printed = 0;
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
