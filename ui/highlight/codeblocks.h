// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include <KSyntaxHighlighting/Theme>

namespace rejoinder::highlight {

/// A piece of program text within the words of a comment. Positions are UTF-16, the end exclusive.
struct CodeBlock
{
    int from = 0; // of the first line that is code, where the block is fenced without its fence
    int to = 0;
    QString language; // as the fence names it, in lower case; empty where nothing does

    bool operator==(const CodeBlock &) const = default;
};

/// Blocks between ``` or ~~~ fences (CommonMark 4.5), between [code] and [/code] (BBCode), and runs
/// of at least two lines indented by four blanks or a tab behind an empty line (CommonMark 4.4)
/// that look like code: a poem or an address is indented as well.
std::vector<CodeBlock> codeBlocksIn(const QString &text);

/// One word of code and what kind of word it is.
struct CodeMark
{
    int from = 0;
    int to = 0;
    KSyntaxHighlighting::Theme::TextStyle style = KSyntaxHighlighting::Theme::Normal;

    bool operator==(const CodeMark &) const = default;
};

/// Reads code by the definitions of KSyntaxHighlighting, which are loaded when the first block is
/// met: most threads have none.
class CodeReader
{
public:
    CodeReader();
    ~CodeReader();

    /// The marks of a block, ascending; none where its language is not known and cannot be told.
    std::vector<CodeMark> marksOf(const QString &text, const CodeBlock &block);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder::highlight
