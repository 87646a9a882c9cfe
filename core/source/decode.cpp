// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/encoding.h"
#include "core/source/source.h"

#include <algorithm>
#include <new>

namespace rejoinder::source {

namespace {

bool isControl(char byte)
{
    return (byte >= 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f'
            && byte != '\v' && byte != 0x1B)
        || byte == 0x7F;
}

/// Text may hold a stray control character or NUL; more than one in fifty means that it is none.
bool looksBinary(std::string_view text)
{
    const auto controls = std::size_t(std::ranges::count_if(text, isControl));
    return controls > 2 && controls * 50 > text.size();
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos
        || text == "\xEF\xBB\xBF";
}

Result<Source> decodeChecked(std::string raw, std::string name, std::string_view forcedEncoding)
{
    if (raw.empty())
        return fail(Error::Code::Empty, name, "it is empty");
    if (const std::string kind = binaryKind(raw); !kind.empty())
        return fail(Error::Code::Binary, name, "it is " + kind + ", not text");
    Encoding encoding = findEncoding(raw);
    if (!forcedEncoding.empty() && forcedEncoding != encoding.name)
        encoding = {std::string(forcedEncoding), 0};
    Result<Decoded> decoded = convert(raw, encoding);
    if (!decoded)
        return fail(decoded.error().code, name, decoded.error().reason);
    if (looksBinary(decoded->text))
        return fail(Error::Code::Binary, name, "it is binary data, not text");
    if (isBlank(decoded->text))
        return fail(Error::Code::Empty, name, "there is nothing but white space in it");
    Source source;
    source.sha256 = sha256(raw);
    source.name = std::move(name);
    source.raw = std::move(raw);
    source.encoding = encoding.name;
    source.hasBom = encoding.bomSize > 0;
    source.text = std::move(decoded->text);
    source.map = std::move(decoded->map);
    source.repaired = decoded->repaired;
    return source;
}

} // namespace

Result<Source> decode(std::string raw, std::string name, std::string_view forcedEncoding)
{
    const std::string file = name;
    try {
        return decodeChecked(std::move(raw), std::move(name), forcedEncoding);
    } catch (const std::bad_alloc &) {
        return fail(Error::Code::TooLarge, file, "there is not enough memory for it");
    }
}

} // namespace rejoinder::source
