// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace rejoinder::highlight {

namespace {

QTextCharFormat inked(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

} // namespace

QTextCharFormat formatFor(Theme::TextStyle style, const look::Palette &palette)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::Import:
        return inked(palette.accent);
    case Theme::ControlFlow:
    case Theme::Comment:
        return inked(palette.text3);
    case Theme::Constant:
        return inked(palette.tag(4).line);
    case Theme::DecVal:
        return inked(palette.tag(9).line);
    case Theme::String:
        return inked(palette.tag(3).line);
    case Theme::VerbatimString:
        return inked(palette.tag(11).line);
    case Theme::Operator:
    case Theme::Variable:
        return inked(palette.tag(2).line);
    default:
        return {};
    }
}

KSyntaxHighlighting::Definition definitionOf(Syntax syntax,
                                             KSyntaxHighlighting::Repository &repository)
{
    if (repository.customSearchPaths().isEmpty())
        repository.addCustomSearchPath(u":"_s); // ":/syntax" is the folder it looks into
    return repository.definitionForName(syntax == Syntax::Dump ? u"Rejoinder Dump"_s
                                                               : u"Rejoinder Note"_s);
}

Highlighter::Highlighter(Syntax syntax, QTextDocument *document, const look::Palette &palette)
    : SyntaxHighlighter(document)
    , m_palette(palette)
{
    setDefinition(definitionOf(syntax, m_repository));
}

Highlighter::~Highlighter() = default;

void Highlighter::setPalette(const look::Palette &palette)
{
    m_palette = palette;
    rehighlight();
}

void Highlighter::setMisspelt(Misspelt misspelt)
{
    m_misspelt = std::move(misspelt);
    rehighlight();
}

void Highlighter::highlightBlock(const QString &text)
{
    // A dump may have a line of megabytes; what stands far out on it is not worth a pause.
    constexpr qsizetype limit = 4000;
    m_line = m_lineFormat ? m_lineFormat(currentBlock()) : QTextCharFormat();
    if (!m_line.isEmpty())
        setFormat(0, int(text.size()), m_line);
    SyntaxHighlighter::highlightBlock(text.size() > limit ? text.first(limit) : text);
    if (m_misspelt)
        underline(m_misspelt(currentBlock()));
}

void Highlighter::underline(const std::vector<std::pair<int, int>> &parts)
{
    for (const auto &[start, length] : parts)
        for (int at = start; at < start + length; ++at) {
            QTextCharFormat chars = format(at);
            chars.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            chars.setUnderlineColor(m_palette.error);
            setFormat(at, 1, chars);
        }
}

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || !format.isValid())
        return;
    QTextCharFormat chars = m_line;
    chars.merge(formatFor(format.textStyle(), m_palette));
    if (format.isBold(Theme()))
        chars.setFontWeight(QFont::Bold);
    if (format.isItalic(Theme()))
        chars.setFontItalic(true);
    if (!chars.isEmpty())
        setFormat(offset, length, chars);
}

} // namespace rejoinder::highlight
