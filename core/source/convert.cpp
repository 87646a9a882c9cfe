// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/encoding.h"
#include "core/source/utf8.h"

#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf8.h>

namespace rejoinder::source {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

void replace(Decoded &decoded, std::size_t rawSize)
{
    decoded.text += replacement;
    decoded.map.append(replacement.size(), rawSize);
    decoded.repaired += rawSize;
}

Decoded convertUtf8(std::string_view raw)
{
    Decoded decoded;
    std::size_t at = firstInvalid(raw);
    if (at == raw.size()) {
        decoded.text = raw;
        return decoded; // the identity
    }
    std::size_t done = 0;
    while (done < raw.size()) {
        decoded.text.append(raw, done, at - done);
        decoded.map.append(at - done, at - done);
        if (at < raw.size())
            replace(decoded, 1);
        done = std::min(at + 1, raw.size());
        at = firstInvalid(raw, done);
    }
    return decoded;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter open(const std::string &name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &error), &ucnv_close);
    if (U_FAILURE(error))
        return {nullptr, &ucnv_close};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &error);
    return converter;
}

void append(Decoded &decoded, UChar32 character, std::size_t rawSize)
{
    char bytes[U8_MAX_LENGTH] = {};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, character);
    decoded.text.append(bytes, length);
    decoded.map.append(length, rawSize);
}

} // namespace

Result<Decoded> convert(std::string_view raw, const Encoding &encoding)
{
    if (encoding.name == "UTF-8")
        return convertUtf8(raw);
    const Converter converter = open(encoding.name);
    if (!converter)
        return fail(Error::Code::Usage, {}, "there is no encoding called " + encoding.name);
    Decoded decoded;
    decoded.text.reserve(raw.size() + raw.size() / 8);
    decoded.map.append(0, encoding.bomSize);
    const char *at = raw.data() + encoding.bomSize;
    const char *const end = raw.data() + raw.size();
    while (at < end) {
        const char *const before = at;
        UErrorCode error = U_ZERO_ERROR;
        const UChar32 character = ucnv_getNextUChar(converter.get(), &at, end, &error);
        const bool stuck = at == before && U_FAILURE(error);
        at += stuck ? 1 : 0;
        const auto size = std::size_t(at - before);
        if (error == U_INDEX_OUTOFBOUNDS_ERROR && !stuck)
            decoded.map.append(0, size); // a shift sequence at the end stands for no character
        else if (U_FAILURE(error) || U_IS_SURROGATE(character))
            replace(decoded, size);
        else
            append(decoded, character, size);
    }
    return decoded;
}

} // namespace rejoinder::source
