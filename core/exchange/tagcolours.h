// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rejoinder::exchange {

/// The colours of palette numbers as other programs know colours. They stand in
/// resources/codebooks/palette.txt.
class TagColours
{
public:
    TagColours();

    /// "#RRGGBB"; empty for 0 and what is no palette number.
    std::string hexOf(int palette) const;
    /// The palette number whose colour is nearest to "#RRGGBB" or "#RGB"; 0 where that is neither.
    int nearest(std::string_view hex) const;

private:
    std::vector<unsigned> m_colours; // of the numbers from 1 on, 0xRRGGBB
};

} // namespace rejoinder::exchange
