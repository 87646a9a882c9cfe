// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/codeblocks.h"

#include <optional>

#include <QRegularExpression>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

using namespace Qt::StringLiterals;

namespace rejoinder::highlight {

namespace {

struct Line
{
    int from = 0;
    int to = 0; // without its end
    QStringView words;
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    int from = 0;
    while (from <= text.size()) {
        auto to = static_cast<int>(text.indexOf(u'\n', from));
        if (to < 0)
            to = static_cast<int>(text.size());
        lines.push_back({from, to, QStringView(text).sliced(from, to - from)});
        from = to + 1;
    }
    return lines;
}

/// Length of the run of fence signs a line begins with; 0 where it is no fence.
qsizetype fenceOf(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || (line.front() != u'`' && line.front() != u'~'))
        return 0;
    qsizetype length = 0;
    while (length < line.size() && line[length] == line.front())
        ++length;
    return length >= 3 ? length : 0;
}

QString languageOf(QStringView fence)
{
    const QStringView rest = fence.trimmed().sliced(fenceOf(fence)).trimmed();
    const auto end = rest.indexOf(u' ');
    return (end < 0 ? rest : rest.first(end)).toString().toLower();
}

bool isIndented(QStringView line)
{
    return line.startsWith(u"    ") || line.startsWith(u'\t');
}

/// Signs that prose hardly ever has at a line's end or within.
bool looksLikeCode(QStringView line)
{
    line = line.trimmed();
    if (line.endsWith(u';') || line.endsWith(u'{') || line.endsWith(u'}') || line.endsWith(u");"_s))
        return true;
    for (const QStringView sign :
         {QStringView(u"();"), QStringView(u" = "), QStringView(u"=="), QStringView(u"->"),
          QStringView(u"::"), QStringView(u"#include"), QStringView(u"def "), QStringView(u"</"),
          QStringView(u"$ "), QStringView(u"import ")}) {
        if (line.contains(sign))
            return true;
    }
    return false;
}

/// From the line after an opening fence to the one before its end; what is never closed runs to the
/// end.
std::size_t endOfFence(const std::vector<Line> &lines, std::size_t open)
{
    const QStringView fence = lines[open].words.trimmed();
    std::size_t end = open + 1;
    while (end < lines.size()) {
        const QStringView line = lines[end].words.trimmed();
        if (fenceOf(line) >= fenceOf(fence) && line.front() == fence.front()
            && fenceOf(line) == line.size())
            break;
        ++end;
    }
    return end;
}

std::size_t endOfIndented(const std::vector<Line> &lines, std::size_t first)
{
    std::size_t end = first;
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (isIndented(lines[i].words))
            end = i + 1;
        else if (!lines[i].words.trimmed().isEmpty())
            break;
    }
    return end;
}

void addIndented(const std::vector<Line> &lines, std::size_t first, std::size_t end,
                 std::vector<CodeBlock> &blocks)
{
    std::size_t telling = 0;
    for (std::size_t i = first; i < end; ++i)
        telling += looksLikeCode(lines[i].words);
    if (end - first >= 2 && telling * 2 >= end - first)
        blocks.push_back({lines[first].from, lines[end - 1].to, {}});
}

/// [code] ... [/code], on one line or several. Returns the line after it; none where this is not
/// one.
std::optional<std::size_t> addTagged(const QString &text, const std::vector<Line> &lines,
                                     std::size_t at, std::vector<CodeBlock> &blocks)
{
    static const QRegularExpression opening(u"\\[code(?:=([A-Za-z0-9+#-]+))?\\]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch open = opening.matchView(lines[at].words);
    if (!open.hasMatch())
        return std::nullopt;
    auto from = lines[at].from + static_cast<int>(open.capturedEnd());
    auto to = static_cast<int>(text.indexOf("[/code]"_L1, from, Qt::CaseInsensitive));
    if (to < 0)
        return std::nullopt;
    std::size_t next = at;
    while (next < lines.size() && lines[next].to < to)
        ++next;
    if (from < to && text[from] == u'\n')
        ++from;
    if (to > from && text[to - 1] == u'\n')
        --to;
    if (from < to)
        blocks.push_back({from, to, open.captured(1).toLower()});
    return next + 1;
}

} // namespace

std::vector<CodeBlock> codeBlocksIn(const QString &text)
{
    std::vector<CodeBlock> blocks;
    const std::vector<Line> lines = linesOf(text);
    bool isAfterEmpty = true;
    for (std::size_t i = 0; i < lines.size();) {
        if (fenceOf(lines[i].words) > 0) {
            const std::size_t end = endOfFence(lines, i);
            if (end > i + 1)
                blocks.push_back(
                    {lines[i + 1].from, lines[end - 1].to, languageOf(lines[i].words)});
            i = end + 1;
        } else if (const auto next = addTagged(text, lines, i, blocks)) {
            i = *next;
        } else if (isAfterEmpty && isIndented(lines[i].words)) {
            const std::size_t end = endOfIndented(lines, i);
            addIndented(lines, i, end, blocks);
            i = end;
        } else {
            isAfterEmpty = lines[i++].words.trimmed().isEmpty();
            continue;
        }
        isAfterEmpty = true;
    }
    return blocks;
}

namespace {

/// Names people write that are neither a definition's name nor a file's ending.
QString fullName(const QString &language)
{
    if (language == "c#"_L1 || language == "csharp"_L1)
        return u"C#"_s;
    if (language == "shell"_L1 || language == "console"_L1 || language == "sh"_L1)
        return u"Bash"_s;
    if (language == "golang"_L1)
        return u"Go"_s;
    return language;
}

/// The language of code that does not say it, where a few words give it away.
QString guessed(QStringView code)
{
    struct Sign
    {
        QLatin1StringView words;
        QLatin1StringView language;
    };
    static constexpr Sign signs[] = {{"#include"_L1, "C++"_L1},
                                     {"std::"_L1, "C++"_L1},
                                     {"#!/bin/"_L1, "Bash"_L1},
                                     {"def "_L1, "Python"_L1},
                                     {"import "_L1, "Python"_L1},
                                     {"function "_L1, "JavaScript"_L1},
                                     {"const "_L1, "JavaScript"_L1},
                                     {"</"_L1, "XML"_L1},
                                     {"{"_L1, "C++"_L1}};
    for (const Sign &sign : signs) {
        if (code.contains(sign.words))
            return QString(sign.language);
    }
    return {};
}

/// Collects what the library says of one line after the other.
class Collector final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    std::vector<CodeMark> read(const QString &text, const CodeBlock &block)
    {
        KSyntaxHighlighting::State state;
        int from = block.from;
        while (from < block.to) {
            auto to = static_cast<int>(text.indexOf(u'\n', from));
            if (to < 0 || to > block.to)
                to = block.to;
            m_from = from;
            state = highlightLine(QStringView(text).sliced(from, to - from), state);
            from = to + 1;
        }
        return std::move(m_marks);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && format.isValid()
            && format.textStyle() != KSyntaxHighlighting::Theme::Normal)
            m_marks.push_back({m_from + offset, m_from + offset + length, format.textStyle()});
    }

private:
    int m_from = 0;
    std::vector<CodeMark> m_marks;
};

} // namespace

struct CodeReader::Private
{
    std::unique_ptr<KSyntaxHighlighting::Repository> repository;
};

CodeReader::CodeReader() : d(std::make_unique<Private>()) { }

CodeReader::~CodeReader() = default;

std::vector<CodeMark> CodeReader::marksOf(const QString &text, const CodeBlock &block)
{
    if (!d->repository)
        d->repository = std::make_unique<KSyntaxHighlighting::Repository>();
    const QString language = block.language.isEmpty()
        ? guessed(QStringView(text).sliced(block.from, block.to - block.from))
        : fullName(block.language);
    if (language.isEmpty())
        return {};
    KSyntaxHighlighting::Definition definition = d->repository->definitionForName(language);
    if (!definition.isValid())
        definition = d->repository->definitionForFileName(u"a."_s + language);
    if (!definition.isValid())
        return {};
    Collector collector;
    collector.setDefinition(definition);
    return collector.read(text, block);
}

} // namespace rejoinder::highlight
