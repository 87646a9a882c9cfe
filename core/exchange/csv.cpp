// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/source/source.h"
#include "core/source/utf8.h"

#include <algorithm>
#include <set>

namespace rejoinder::exchange {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view dangerous = "=+-@\t\r'";
constexpr std::string_view onceDangerous = "=+-@\t\r'\n"; // a spreadsheet makes LF of CR

/// Goes through the records of a text, one at a time.
class Records
{
public:
    Records(std::string_view text, char separator, const std::string &fileName)
        : m_text(text)
        , m_separator(separator)
        , m_fileName(fileName)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }
    Result<CsvRow> next();

private:
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void skipLineEnd();
    Result<std::string> cell();
    Result<std::string> quotedCell();

    std::string_view m_text;
    char m_separator;
    const std::string &m_fileName;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

void Records::skipLineEnd()
{
    if (atEnd())
        return;
    m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
    ++m_line;
}

Result<CsvRow> Records::next()
{
    CsvRow row{.line = m_line, .cells = {}};
    while (true) {
        Result<std::string> text = cell();
        if (!text)
            return std::unexpected(std::move(text.error()));
        row.cells.push_back(*std::move(text));
        if (atLineEnd())
            break;
        ++m_at; // the separator
    }
    skipLineEnd();
    return row;
}

Result<std::string> Records::cell()
{
    if (!atEnd() && m_text[m_at] == '"')
        return quotedCell();
    const std::size_t start = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    return std::string(m_text.substr(start, m_at - start));
}

Result<std::string> Records::quotedCell()
{
    const std::size_t firstLine = m_line;
    std::string text;
    while (true) {
        const std::size_t start = ++m_at; // behind the quote
        const std::size_t end = std::min(m_text.find('"', start), m_text.size());
        const std::string_view part = m_text.substr(start, end - start);
        text += part;
        m_line += std::size_t(std::ranges::count(part, '\n'));
        m_at = end;
        if (atEnd())
            return fail(Error::Code::Malformed, m_fileName,
                        "the quoted cell that begins here is never closed",
                        "line " + std::to_string(firstLine));
        ++m_at;
        if (atEnd() || m_text[m_at] != '"')
            break;
        text += '"';
    }
    if (!atLineEnd() && m_text[m_at] != m_separator)
        return fail(Error::Code::Malformed, m_fileName,
                    "there is text behind the end of a quoted cell",
                    "line " + std::to_string(m_line));
    return text;
}

std::string_view firstLineOf(std::string_view text)
{
    return text.substr(0, text.find_first_of("\r\n"));
}

/// The one that stands most often in the header. Column names hold none of the three.
char separatorOf(std::string_view header)
{
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::ranges::count(header, candidate) > std::ranges::count(header, best))
            best = candidate;
    }
    return best;
}

/// Spreadsheets may save in the code page of the machine or in UTF-16.
Result<std::string> textOf(std::string_view bytes, const std::string &fileName)
{
    if (source::firstInvalid(bytes) == bytes.size() && !bytes.empty())
        return std::string(bytes);
    return source::decode(std::string(bytes), fileName).transform([](source::Source source) {
        return std::move(source.text);
    });
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(start, text.find_last_not_of(" \t") + 1 - start);
}

/// Why a header cannot be used; empty where it can.
std::string problemOf(const std::vector<std::string> &header)
{
    std::set<std::string_view> names;
    for (const std::string &name : header) {
        if (!name.empty() && !names.insert(name).second)
            return "the column \"" + name + "\" is there twice";
    }
    return names.empty() ? "there are no column names" : "";
}

Result<void> fit(CsvRow &row, std::size_t columns, const std::string &fileName)
{
    while (row.cells.size() > columns && row.cells.back().empty())
        row.cells.pop_back();
    if (row.cells.size() > columns)
        return fail(Error::Code::Malformed, fileName,
                    "there are " + std::to_string(row.cells.size()) + " cells under "
                        + std::to_string(columns) + " column names",
                    "line " + std::to_string(row.line));
    row.cells.resize(columns);
    return {};
}

Result<void> readRows(Records &records, CsvTable &table, const std::string &fileName)
{
    while (!records.atEnd()) {
        Result<CsvRow> row = records.next();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (std::ranges::all_of(row->cells, &std::string::empty))
            continue;
        if (const Result<void> fits = fit(*row, table.header.size(), fileName); !fits)
            return fits;
        table.rows.push_back(*std::move(row));
    }
    return {};
}

} // namespace

std::string guarded(std::string_view text)
{
    const bool isDangerous = !text.empty() && dangerous.contains(text.front());
    return isDangerous ? "'" + std::string(text) : std::string(text);
}

std::string unguarded(std::string_view text)
{
    const bool isGuarded
        = text.size() > 1 && text.front() == '\'' && onceDangerous.contains(text[1]);
    return std::string(isGuarded ? text.substr(1) : text);
}

CsvWriter::CsvWriter(const CsvDialect &dialect) : m_dialect(dialect)
{
    if (dialect.bom)
        m_bytes = byteOrderMark;
}

void CsvWriter::separate()
{
    if (m_isRowOpen)
        m_bytes += m_dialect.separator;
    m_isRowOpen = true;
}

void CsvWriter::text(std::string_view cell)
{
    separate();
    m_bytes += '"';
    for (const char byte : m_dialect.guard ? guarded(cell) : std::string(cell)) {
        if (byte == '"')
            m_bytes += '"';
        m_bytes += byte;
    }
    m_bytes += '"';
}

void CsvWriter::number(std::string_view cell)
{
    separate();
    m_bytes += cell;
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_isRowOpen = false;
    ++m_rows;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::ranges::find(header, name);
    if (found == header.end())
        return {};
    return std::size_t(found - header.begin());
}

Result<CsvTable> readCsv(std::string_view bytes, const std::string &fileName)
{
    const Result<std::string> decoded = textOf(bytes, fileName);
    if (!decoded)
        return std::unexpected(decoded.error());
    std::string_view text = *decoded;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());

    CsvTable table;
    const std::string_view first = firstLineOf(text);
    table.separator = separatorOf(first);
    const bool tellsSeparator = first.size() == 5 && first.starts_with("sep=");
    if (tellsSeparator)
        table.separator = first.back();

    Records records(text, table.separator, fileName);
    Result<CsvRow> header = records.next();
    if (header && tellsSeparator)
        header = records.next();
    if (!header)
        return std::unexpected(std::move(header.error()));
    for (const std::string &name : header->cells)
        table.header.emplace_back(withoutBlanks(name));
    if (std::string problem = problemOf(table.header); !problem.empty())
        return fail(Error::Code::Malformed, fileName, std::move(problem),
                    "line " + std::to_string(header->line));
    if (const Result<void> read = readRows(records, table, fileName); !read)
        return std::unexpected(read.error());
    return table;
}

} // namespace rejoinder::exchange
