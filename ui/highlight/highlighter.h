// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QTextBlock>
#include <QTextCharFormat>

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include "ui/look/palette.h"

namespace rejoinder::highlight {

/// The syntaxes of resources/syntax.
enum class Syntax { Dump, Note };

/// How one kind of word looks. Colours come from our palette alone: the themes of
/// KSyntaxHighlighting are not used.
QTextCharFormat formatFor(KSyntaxHighlighting::Theme::TextStyle style,
                          const look::Palette &palette);

/// Marks times, counts, quotes, links ... of a QTextDocument while it is edited or loaded.
class Highlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    /// The highlighter is a child of `document`.
    Highlighter(Syntax syntax, QTextDocument *document,
                const look::Palette &palette = look::Palette::lightScheme());
    ~Highlighter() override;

    void setPalette(const look::Palette &palette);
    /// What a whole line looks like beneath the marks, asked for each line.
    using LineFormat = std::function<QTextCharFormat(const QTextBlock &line)>;
    void setLineFormat(LineFormat format) { m_lineFormat = std::move(format); }
    /// Which parts of a line are to be underlined as misspelt: start and length, UTF-16 units.
    using Misspelt = std::function<std::vector<std::pair<int, int>>(const QTextBlock &line)>;
    void setMisspelt(Misspelt misspelt);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void underline(const std::vector<std::pair<int, int>> &parts);

    KSyntaxHighlighting::Repository m_repository; // before anything that uses its definitions
    look::Palette m_palette;
    LineFormat m_lineFormat;
    Misspelt m_misspelt;
    QTextCharFormat m_line; // of the line at hand
};

/// Reads the definitions that ship in ":/syntax" into a repository.
KSyntaxHighlighting::Definition definitionOf(Syntax syntax,
                                             KSyntaxHighlighting::Repository &repository);

} // namespace rejoinder::highlight
