// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pages.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace pages {

namespace {

using namespace rejoinder;

constexpr std::array words{"bridge",    "harbour", "the",   "of",      "ferry",  "and",
                           "timetable", "council", "plan",  "is",      "not",    "what",
                           "they",      "wrote",   "about", "lantern", "market", "on",
                           "Monday",    "because", "my",    "quay",    "was",    "closed"};
constexpr std::array names{"Aldis", "Berta Quill", "Corvin", "Dora Lamp", "Edwin O.", "Fenna",
                           "Gorm",  "Hanne Brook", "Isolde", "Jonas T",   "Kestrel",  "Lumen"};

} // namespace

std::string invented(int comments)
{
    std::mt19937 random(17);
    const auto any = [&](const auto &list) { return std::string(list[random() % list.size()]); };
    const auto paragraph = [&](std::size_t length) {
        std::string text = "So";
        for (std::size_t i = 0; i < length; ++i)
            text += ' ' + any(words);
        return text + ".\n\n";
    };
    std::string text = "The ferry and the quay\n\n";
    for (int i = 0; i < 12; ++i)
        text += paragraph(60);
    text += std::to_string(comments) + " comments\n\n";
    for (int i = 0; i < comments; ++i) {
        text += any(names) + "\n" + std::to_string(1 + random() % 28)
            + " May 2024 at 10:" + std::to_string(10 + random() % 50) + "\n\n";
        text += (random() % 3 == 0 ? any(names) + ", " : std::string())
            + paragraph(5 + random() % 50) + "Reply\n\n";
    }
    return text;
}

const source::Source &big()
{
    static const source::Source source = [] {
        const char *path = std::getenv("REJOINDER_BIG_DUMP");
        Result<source::Source> read
            = path ? source::load(path) : source::decode(invented(20'000), "invented.txt");
        if (!read) {
            std::fputs((describe(read.error()) + "\n").c_str(), stderr);
            std::exit(1);
        }
        return *std::move(read);
    }();
    return source;
}

} // namespace pages
