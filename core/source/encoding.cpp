// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/encoding.h"
#include "core/source/plausible.h"
#include "core/source/utf8.h"

#include <algorithm>
#include <array>
#include <memory>

#include <uchardet.h>

namespace rejoinder::source {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t sampleSize = std::size_t(1) << 16;

struct Magic
{
    std::string_view bytes;
    std::size_t at;
    std::string_view kind;
};

constexpr std::array magics{
    Magic{"%PDF-"sv, 0, "a PDF document"sv},
    Magic{"\x89PNG\r\n"sv, 0, "a PNG picture"sv},
    Magic{"\xFF\xD8\xFF"sv, 0, "a JPEG picture"sv},
    Magic{"GIF87a"sv, 0, "a GIF picture"sv},
    Magic{"GIF89a"sv, 0, "a GIF picture"sv},
    Magic{"WEBPVP8"sv, 8, "a WebP picture"sv},
    Magic{"II*\0"sv, 0, "a TIFF picture"sv},
    Magic{"MM\0*"sv, 0, "a TIFF picture"sv},
    Magic{"PK\3\4"sv, 0, "a ZIP archive or office document"sv},
    Magic{"PK\5\6"sv, 0, "a ZIP archive"sv},
    Magic{"\x1F\x8B\x08"sv, 0, "a gzip archive"sv},
    Magic{"BZh9"sv, 0, "a bzip2 archive"sv},
    Magic{"\xFD"
          "7zXZ\0"sv,
          0, "an xz archive"sv},
    Magic{"\x28\xB5\x2F\xFD"sv, 0, "a Zstandard archive"sv},
    Magic{"7z\xBC\xAF\x27\x1C"sv, 0, "a 7-Zip archive"sv},
    Magic{"Rar!\x1A\x07"sv, 0, "a RAR archive"sv},
    Magic{"ustar"sv, 257, "a tar archive"sv},
    Magic{"\x7F"
          "ELF"sv,
          0, "a program"sv},
    Magic{"MZ\x90\0"sv, 0, "a program"sv},
    Magic{"SQLite format 3\0"sv, 0, "an SQLite database"sv},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, "an old office document"sv},
    Magic{"ftyp"sv, 4, "a video or picture"sv},
    Magic{"OggS\0"sv, 0, "a sound or video"sv},
    Magic{"ID3\3"sv, 0, "a sound"sv},
    Magic{"ID3\4"sv, 0, "a sound"sv},
};

struct Mark
{
    std::string_view bytes;
    std::string_view name;
};
constexpr std::array marks{
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"sv},
    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"sv}, // before UTF-16LE, whose mark it begins with
    Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"sv},
    Mark{"\xFF\xFE"sv, "UTF-16LE"sv},
    Mark{"\xFE\xFF"sv, "UTF-16BE"sv},
    Mark{"\x84\x31\x95\x33"sv, "GB18030"sv},
};

/// Wide encodings without a mark: line ends and spaces put NULs on one side of each unit only.
std::string_view wideEncoding(std::string_view raw)
{
    const std::string_view sample = raw.substr(0, sampleSize);
    std::array<std::size_t, 4> nuls{};
    for (std::size_t at = 0; at < sample.size(); ++at)
        nuls[at % 4] += sample[at] == '\0' ? 1 : 0;
    const std::size_t all = nuls[0] + nuls[1] + nuls[2] + nuls[3];
    if (all < 2 || all * 50 < sample.size())
        return {};
    const std::size_t units = sample.size() / 4;
    if (raw.size() % 4 == 0 && nuls[3] >= units && nuls[2] * 10 >= units * 9)
        return "UTF-32LE"sv;
    if (raw.size() % 4 == 0 && nuls[0] >= units && nuls[1] * 10 >= units * 9)
        return "UTF-32BE"sv;
    const std::size_t even = nuls[0] + nuls[2];
    const std::size_t odd = nuls[1] + nuls[3];
    if (odd > even * 20)
        return "UTF-16LE"sv;
    return even > odd * 20 ? "UTF-16BE"sv : ""sv;
}

/// Damaged UTF-8 still has far more whole characters of several bytes than stray ones.
bool isDamagedUtf8(std::string_view raw)
{
    std::size_t whole = 0;
    std::size_t stray = 0;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t length = characterLength(raw, at);
        whole += length > 1 ? 1 : 0;
        stray += length == 0 ? 1 : 0;
        at += std::max<std::size_t>(length, 1);
    }
    return whole > stray * 3;
}

std::string guessOfUchardet(std::string_view raw)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    const std::string_view sample = raw.substr(0, sampleSize * 4);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

std::string binaryKind(std::string_view raw)
{
    for (const Magic &magic : magics) {
        if (magic.at < raw.size() && raw.substr(magic.at).starts_with(magic.bytes))
            return std::string(magic.kind);
    }
    return {};
}

Encoding findEncoding(std::string_view raw)
{
    for (const Mark &mark : marks) {
        if (raw.starts_with(mark.bytes))
            return {std::string(mark.name), mark.bytes.size()};
    }
    if (const std::string_view wide = wideEncoding(raw); !wide.empty())
        return {std::string(wide), 0};
    if (firstInvalid(raw) == raw.size() || isDamagedUtf8(raw))
        return {"UTF-8", 0};
    return {mostPlausible(raw, guessOfUchardet(raw)), 0};
}

} // namespace rejoinder::source
