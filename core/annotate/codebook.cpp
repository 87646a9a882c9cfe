// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/codebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include "core/annotate/attribute.h"

namespace rejoinder::annotate {

namespace {

constexpr std::string_view blanks = " \t\r";
constexpr std::string_view pathSeparator = " > ";

/// "key: value" of a codebook file, continuation lines joined.
struct Entry
{
    int line = 0;
    std::string key;
    std::string value;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

std::unexpected<Error> malformed(std::string_view file, int line, std::string reason)
{
    return fail(Error::Code::Malformed, std::string(file), std::move(reason),
                "line " + std::to_string(line));
}

Result<std::vector<Entry>> readEntries(std::string_view text, std::string_view file)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<Entry> entries;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view words = trimmed(line);
        if (words.empty() || line.front() == '#')
            continue;
        const std::size_t colon = words.find(':');
        if (blanks.contains(line.front())) {
            if (entries.empty())
                return malformed(file, number, "an indented line continues nothing");
            entries.back().value.append(" ").append(words);
        } else if (colon == std::string_view::npos) {
            return malformed(file, number, "expected \"key: value\"");
        } else {
            entries.push_back({number, std::string(trimmed(words.substr(0, colon))),
                               std::string(trimmed(words.substr(colon + 1)))});
        }
    }
    return entries;
}

std::optional<int> numberIn(const std::string &value, int least, int most)
{
    int number = 0;
    const char *end = value.data() + value.size();
    const auto [stop, problem] = std::from_chars(value.data(), end, number);
    if (problem != std::errc() || stop != end || number < least || number > most)
        return {};
    return number;
}

/// Turns entries into a codebook; every step gives the reason why not, or an empty string.
class Builder
{
public:
    std::string take(const Entry &entry)
    {
        if (entry.key == "codebook" || entry.key == "version")
            return takeHead(entry);
        if (entry.key == "group" || entry.key == "code")
            return begin(entry);
        if (m_book.codes.empty())
            return "\"" + entry.key + "\" stands before the first group or code";
        if (!m_seen.insert(entry.key).second)
            return "\"" + entry.key + "\" is given twice";
        return takeField(entry, m_book.codes.back());
    }

    Codebook take() { return std::move(m_book); }

private:
    std::string takeHead(const Entry &entry);
    std::string begin(const Entry &entry);
    std::string takeField(const Entry &entry, Code &code);

    Codebook m_book;
    std::map<std::string, CodeId> m_ids; // by path
    std::map<CodeId, int> m_children;
    std::set<std::string> m_seen; // keys of the current code
    std::set<std::string> m_shortcuts;
    std::set<std::string> m_abbreviations;
};

std::string Builder::takeHead(const Entry &entry)
{
    if (!m_book.codes.empty())
        return "\"" + entry.key + "\" belongs before the first group or code";
    if (entry.key == "codebook") {
        m_book.name = entry.value;
        return entry.value.empty() ? "the codebook has no name" : "";
    }
    const std::optional<int> version = numberIn(entry.value, 1, 1'000'000);
    m_book.version = version.value_or(1);
    return version ? "" : "the version is not a number from 1 on";
}

std::string Builder::begin(const Entry &entry)
{
    if (m_book.name.empty())
        return "\"codebook: NAME\" is missing before it";
    Code code;
    code.name = entry.value;
    code.isGroup = entry.key == "group";
    const std::size_t cut = entry.value.rfind(pathSeparator);
    if (cut != std::string::npos) {
        code.name = entry.value.substr(cut + pathSeparator.size());
        const auto parent = m_ids.find(entry.value.substr(0, cut));
        if (parent == m_ids.end())
            return "\"" + entry.value.substr(0, cut) + "\" does not stand above";
        code.parent = parent->second;
        code.kinds = m_book.find(code.parent)->kinds;
    }
    if (code.name.empty())
        return "the code has no name";
    static const QUuid codes(QStringLiteral("5b0f8f3e-52b1-4c6c-9f0e-6d3f2f0c7a41"));
    const QByteArray name = QByteArray::fromStdString(m_book.name + '\n' + entry.value);
    code.id = CodeId{QUuid::createUuidV5(codes, name).toString(QUuid::WithoutBraces).toStdString()};
    code.position = m_children[code.parent]++;
    if (!m_ids.emplace(entry.value, code.id).second)
        return "\"" + entry.value + "\" is there twice";
    m_seen.clear();
    m_book.codes.push_back(std::move(code));
    return {};
}

std::string Builder::takeField(const Entry &entry, Code &code)
{
    const std::map<std::string_view, std::string Code::*> texts{
        {"definition", &Code::definition}, {"include", &Code::include},
        {"exclude", &Code::exclude},       {"example", &Code::examples},
        {"kinds", &Code::kinds},           {"attributes", &Code::attributes},
        {"shortcut", &Code::shortcut},     {"abbreviation", &Code::abbreviation},
    };
    if (const auto text = texts.find(entry.key); text != texts.end()) {
        code.*text->second = entry.value;
    } else if (entry.key == "palette") {
        const std::optional<int> palette = numberIn(entry.value, 0, 12);
        code.palette = palette.value_or(0);
        return palette ? "" : "the palette is not a number from 0 to 12";
    } else {
        return "\"" + entry.key + "\" is no key of a codebook";
    }
    if (entry.key == "attributes") {
        const auto attributes = attributesFrom(entry.value);
        return attributes ? "" : attributes.error().reason;
    }
    if (entry.key == "shortcut") {
        const bool isLetter = entry.value.size() == 1 && entry.value >= "A" && entry.value <= "Z";
        if (!isLetter || entry.value == "D")
            return "a shortcut is one letter A to Z, but not D";
        return m_shortcuts.insert(entry.value).second ? ""
                                                      : "the letter " + entry.value + " is taken";
    }
    if (entry.key == "abbreviation" && !m_abbreviations.insert(entry.value).second)
        return "the abbreviation " + entry.value + " is taken";
    return {};
}

} // namespace

const Code *Codebook::find(const CodeId &id) const
{
    const auto code = std::ranges::find(codes, id, &Code::id);
    return code == codes.end() ? nullptr : &*code;
}

std::string Codebook::pathOf(const CodeId &id) const
{
    std::string path;
    std::size_t steps = 0; // a cycle in a damaged project ends here
    for (const Code *code = find(id); code && steps <= codes.size();
         code = find(code->parent), ++steps)
        path.insert(0, path.empty() ? code->name : code->name + std::string(pathSeparator));
    return path;
}

Result<Codebook> parseCodebook(std::string_view text, std::string_view fileName)
{
    const Result<std::vector<Entry>> entries = readEntries(text, fileName);
    if (!entries)
        return std::unexpected(entries.error());
    Builder builder;
    for (const Entry &entry : *entries) {
        if (std::string reason = builder.take(entry); !reason.empty())
            return malformed(fileName, entry.line, std::move(reason));
    }
    Codebook book = builder.take();
    if (book.name.empty())
        return malformed(fileName, 1, "\"codebook: NAME\" is missing");
    return book;
}

std::vector<std::string> presetNames()
{
    const QStringList files
        = QDir(QStringLiteral(":/codebooks"))
              .entryList({QStringLiteral("*.codebook")}, QDir::Files, QDir::Name);
    std::vector<std::string> names;
    for (const QString &file : files)
        names.push_back(QFileInfo(file).completeBaseName().toStdString());
    return names;
}

Result<Codebook> preset(std::string_view name)
{
    if (!std::ranges::contains(presetNames(), name))
        return fail(Error::Code::Unreadable, std::string(name),
                    "there is no preset codebook of this name");
    const QString path = QStringLiteral(":/codebooks/%1.codebook").arg(QString::fromUtf8(name));
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "codebook", "a preset codebook is not in the program");
    Q_UNUSED(opened)
    return parseCodebook(file.readAll().toStdString(), path.toStdString());
}

Codebook builtinCodebook()
{
    const Result<Codebook> book = preset("claims-and-rhetoric");
    Q_ASSERT_X(book.has_value(), "codebook", "the built-in codebook does not parse");
    return book.value_or(Codebook{});
}

} // namespace rejoinder::annotate
