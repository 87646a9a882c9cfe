// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/densewords.h"

#include <memory>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace rejoinder::comments {

namespace {

struct Close
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
    void operator()(UText *text) const { utext_close(text); }
};

} // namespace

std::vector<std::string_view> denseWords(std::string_view run)
{
    UErrorCode error = U_ZERO_ERROR;
    // Opening one reads the dictionary; a thread needs one only.
    thread_local const std::unique_ptr<UBreakIterator, Close> words(
        ubrk_open(UBRK_WORD, "zh", nullptr, 0, &error));
    const std::unique_ptr<UText, Close> text(
        utext_openUTF8(nullptr, run.data(), std::int64_t(run.size()), &error));
    if (!words || U_FAILURE(error))
        return {run};
    ubrk_setUText(words.get(), text.get(), &error);
    std::vector<std::string_view> out;
    std::size_t start = 0;
    for (int end = ubrk_next(words.get()); end != UBRK_DONE; end = ubrk_next(words.get())) {
        out.push_back(run.substr(start, std::size_t(end) - start));
        start = std::size_t(end);
    }
    return out;
}

} // namespace rejoinder::comments
