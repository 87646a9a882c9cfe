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
        Command{
            "import", "put dumps into a project file",
            "rejoinder-cli import PROJECT DUMP-OR-FOLDER... [--json]\n\n"
            "Rebuilds each dump and stores it in the project, which is made where there is none\n"
            "(NAME.rejoinder). Folders are gone through to the bottom, hidden files left out.\n"
            "A file that cannot be imported gets one sentence on standard error, and the rest\n"
            "goes on. A dump that the project has already is not imported twice.\n\n"
            "  --json   what became of each file, as one JSON document\n",
            runImport},
        Command{
            "export", "write the tables of a project as CSV",
            "rejoinder-cli export PROJECT FOLDER [--no-bom] [--no-guard] [--separator MARK] "
            "[--json]\n\n"
            "Writes codings.csv, comments.csv, people.csv, codebook.csv, notes.csv, "
            "relations.csv,\n"
            "variables.csv, documents.csv and columns.json, which says what each column means. "
            "Files of these\n"
            "names in FOLDER are replaced. UTF-8, RFC 4180, times in UTC.\n\n"
            "  --no-bom           without the byte order mark that spreadsheets need for accents\n"
            "  --no-guard         without the apostrophe before texts that a spreadsheet would\n"
            "                     run as a formula\n"
            "  --separator MARK   , or ; or tab (default: ,)\n"
            "  --json             the files written, as one JSON document\n",
            runExport},
        Command{"report", "write the coded segments of a project as a page to read, and as CSV",
                "rejoinder-cli report PROJECT FOLDER [--code NAME]... [--words TEXT] "
                "[--any-text] [--where CONDITION]... [--by WHAT] [--json]\n\n"
                "Writes report.html (one page with every segment in context, memos beside it and\n"
                "tables of codes by document and by person), segments.csv, codes_by_document.csv,\n"
                "codes_by_person.csv and columns.json, which says what each column means; grouped "
                "by a\n"
                "variable, codes_by_variable.csv as well. Files of these names in FOLDER are\n"
                "replaced.\n\n"
                "  --code NAME    only this code and those below it; may be said several times\n"
                "  --words TEXT   only segments that hold these words, or beginnings of words\n"
                "  --any-text     every place that holds the words, coded or not\n"
                "  --where CONDITION\n"
                "                 only where a variable of the document or of who wrote the "
                "comment has\n"
                "                 a value: \"outlet = Harbour Post\", also !=, < and >; \"outlet "
                "=\" is\n"
                "                 one without a value; may be said several times\n"
                "  --by WHAT      grouped by document, person, code or the name of a variable\n"
                "                 (default: document)\n"
                "  --json         the files written, as one JSON document\n",
                runReport},
        Command{
            "codebook", "write the codebook of a project, or add codes to it",
            "rejoinder-cli codebook PROJECT --export FILE.qdc|FILE.csv\n"
            "rejoinder-cli codebook PROJECT --import FILE\n\n"
            "Writes the codebook as other programs of qualitative research read it (REFI-QDA) or\n"
            "as a table, or adds the codes of another one: a .qdc, .codebook or .csv file or one\n"
            "that comes with Rejoinder. Codes that are there already, by id or by path, stay as\n"
            "they are. All that is added can be undone at once.\n\n"
            "  --export FILE   the file to write; one that is there is replaced\n"
            "  --import FILE   the file, or one of argument-relations, claims-and-rhetoric,\n"
            "                  propaganda-techniques-14, propaganda-techniques-18, stance\n",
            runCodebook},
        Command{
            "info", "say what a project or a dump holds",
            "rejoinder-cli info PROJECT|DUMP [--json]\n\n"
            "Of a project: its documents, codebook, codings and notes. Of a dump: its size, hash\n"
            "and encoding, and what would be found in it.\n\n"
            "  --json   the same as one JSON document\n",
            runInfo},
        Command{
            "eval", "measure how good the reconstructions of a folder of dumps are",
            "rejoinder-cli eval FOLDER [--gold FOLDER] [--rows] [--json]\n\n"
            "Rebuilds every NAME.txt of the folder, to the bottom, that has its true\n"
            "reconstruction beside it (NAME.gold.json), and compares. Prints means by what the\n"
            "dumps have in common and of all, how far the confidences are true, and the ten\n"
            "worst dumps by parent and by starts. All figures are 0 to 1; more is better, but for\n"
            "the last two.\n\n"
            "  --gold FOLDER   where the true reconstructions are, at the same places\n"
            "  --rows          the figures of each dump before that\n"
            "  --json          everything as one JSON document\n",
            runEval},
        Command{
            "passages", "tell which passages and comments two dumps share",
            "rejoinder-cli passages DUMP [DUMP] [--json]\n\n"
            "Of two dumps: passages of eight words or more that both articles hold, with what was\n"
            "changed in them, and comments that stand in both. Case, punctuation and line ends do\n"
            "not matter. Of one dump: what its comments quote of the article and of each other,\n"
            "marked or not, and comments that repeat another.\n\n"
            "  --json   the same as one JSON document, with byte offsets\n",
            runPassages},
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
