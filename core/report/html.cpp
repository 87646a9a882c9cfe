// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>

#include <QFile>

namespace rejoinder::report {

namespace {

using retrieve::Group;
using retrieve::Segment;

std::string escaped(std::string_view text)
{
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string element(std::string_view name, std::string_view attributes, std::string_view inner)
{
    std::string html = "<" + std::string(name);
    if (!attributes.empty())
        html.append(" ").append(attributes);
    return html.append(">").append(inner).append("</").append(name).append(">");
}

std::string countOf(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " passage" : " passages");
}

std::string styleSheet()
{
    QFile file(QStringLiteral(":/report/report.css"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Its colour and line style are the code's; the name says the same in words.
std::string tagClass(const annotate::Code *code)
{
    return "class=\"tag tag" + std::to_string(code ? code->palette : 0) + "\"";
}

class Page
{
public:
    explicit Page(const Retrieval &retrieval)
        : m_retrieval(retrieval)
        , m_groups(retrieve::grouped(retrieval.segments, retrieval.codebook, retrieval.grouping))
    { }

    std::string all() const
    {
        std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width\">\n"
                           "<meta name=\"color-scheme\" content=\"light dark\">\n";
        html += element("title", {}, escaped(m_retrieval.project)) + '\n';
        html += element("style", {}, styleSheet()) + "\n</head>\n<body>\n";
        html += heading() + contents();
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            html += section(i);
        for (const retrieve::Grouping &grouping : tablesOf(m_retrieval))
            html += table(grouping, "Codes by " + nameOf(grouping));
        return html + "</body>\n</html>\n";
    }

private:
    std::string heading() const
    {
        std::string about
            = countOf(m_retrieval.segments.size()) + " of " + escaped(m_retrieval.asked);
        if (m_retrieval.made != 0)
            about += ", " + escaped(toIso(m_retrieval.made).substr(0, 10));
        return "<header>\n" + element("h1", {}, escaped(m_retrieval.project)) + '\n'
            + element("p", {}, about) + "\n</header>\n";
    }

    std::string contents() const
    {
        if (m_groups.size() < 2)
            return {};
        std::string items;
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            items += element("li", {},
                             element("a", "href=\"#group" + std::to_string(i + 1) + "\"",
                                     titleOf(m_groups[i]))
                                 + " " + std::to_string(m_groups[i].segments.size()))
                + '\n';
        return element("nav", {}, "\n" + element("ul", {}, "\n" + items)) + '\n';
    }

    static std::string titleOf(const Group &group)
    {
        return escaped(group.title)
            + (group.detail.empty() ? std::string()
                                    : " " + element("small", {}, escaped(group.detail)));
    }

    std::string section(std::size_t index) const
    {
        const Group &group = m_groups[index];
        std::string html = element("h2", {}, titleOf(group)) + '\n';
        for (const std::size_t i : group.segments)
            html += segment(m_retrieval.segments[i]);
        return element("section", "id=\"group" + std::to_string(index + 1) + "\"", "\n" + html)
            + '\n';
    }

    std::string segment(const Segment &segment) const
    {
        const annotate::Code *code = m_retrieval.codebook.find(segment.code);
        std::string where;
        if (m_retrieval.grouping.by != retrieve::By::Document)
            where = element("span", "class=\"title\"", escaped(segment.title)) + " ";
        where += element("b", {}, escaped(retrieve::placeOf(segment)));
        if (segment.answers >= 0)
            where += " answers #" + std::to_string(segment.answers + 1);
        if (code)
            where += " " + element("span", tagClass(code), escaped(code->name));
        if (!segment.annotator.empty())
            where += " " + element("small", {}, escaped(segment.annotator));
        std::string html = element("p", "class=\"place\"", where) + '\n'
            + element("blockquote", "dir=\"auto\"",
                      escaped(segment.before)
                          + element("mark", tagClass(code), escaped(segment.words))
                          + escaped(segment.after));
        if (!segment.memo.empty())
            html += '\n' + element("aside", "dir=\"auto\"", escaped(segment.memo));
        return element("article", {}, "\n" + html + "\n") + '\n';
    }

    static std::string nameOf(const retrieve::Grouping &grouping)
    {
        return grouping.by == retrieve::By::Variable ? grouping.variable.name
                                                     : std::string(retrieve::wordFor(grouping.by));
    }

    std::string table(const retrieve::Grouping &grouping, const std::string &caption) const
    {
        const retrieve::Crosstab table
            = retrieve::crosstab(m_retrieval.segments, m_retrieval.codebook, grouping);
        // What was found by its words alone has no codes to be counted.
        const bool hasCodes = std::ranges::any_of(table.codes, &CodeId::isValid);
        if (!hasCodes)
            return {};
        std::string head = element("th", {}, "");
        for (const CodeId &code : table.codes)
            head += element("th", "scope=\"col\"", escaped(m_retrieval.codebook.pathOf(code)));
        head += element("th", "scope=\"col\"", "total");
        std::string rows = element("tr", {}, head) + '\n';
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            std::string cells = element("th", "scope=\"row\"", titleOf(table.rows[row]));
            for (const int count : table.counts[row])
                cells += element("td", {}, count == 0 ? std::string() : std::to_string(count));
            cells += element("td", {}, std::to_string(table.rowTotal(row)));
            rows += element("tr", {}, cells) + '\n';
        }
        std::string totals = element("th", "scope=\"row\"", "total");
        for (std::size_t column = 0; column < table.codes.size(); ++column)
            totals += element("td", {}, std::to_string(table.columnTotal(column)));
        totals += element("td", {}, std::to_string(table.total()));
        rows += element("tr", "class=\"total\"", totals) + '\n';
        return element("div", "class=\"wide\"",
                       element("table", {}, element("caption", {}, caption) + '\n' + rows))
            + '\n';
    }

    const Retrieval &m_retrieval;
    const std::vector<Group> m_groups;
};

} // namespace

std::string htmlReport(const Retrieval &retrieval)
{
    return Page(retrieval).all();
}

} // namespace rejoinder::report
