// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <array>
#include <cstdio>

namespace rejoinder::cli {

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{
            "reconstruct", "rebuild the thread of a dump and print it, as text or as JSON",
            "rejoinder-cli reconstruct DUMP... [--json]\n\n"
            "Reads raw text dumps of article pages and says what is article, where each comment\n"
            "begins, who wrote it and what it answers, with how sure that is and why.\n\n"
            "  --json   one JSON document a dump, with byte offsets into the dump and the\n"
            "           evidence; several dumps give one document a line\n",
            runReconstruct},
        Command{"tree", "print the reply tree of a dump, indented",
                "rejoinder-cli tree DUMP...\n\n"
                "One line a comment, indented under what it answers: number, name, opening words.\n"
                "A name in parentheses is inferred; a percentage tells a link that is in doubt.\n",
                runTree},
    };
    return table;
}

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void complain(std::string_view sentence)
{
    std::fwrite(sentence.data(), 1, sentence.size(), stderr);
    std::fputc('\n', stderr);
}

void complain(const Error &error)
{
    complain(describe(error));
}

} // namespace rejoinder::cli
