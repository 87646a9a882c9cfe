// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rejoinder::train {

/// Where the weights of people begin, and what they are drawn to where the corpus says little:
/// lost names are few. Set by hand, then by a first fit to the corpus; no word or name is in it.
inline constexpr std::string_view peoplePrior = R"(
name.always -3.52
name.by-header 5.83
name.by-lead 3.88
name.by-at 3.25
name.by-opening 1.02
name.by-greeted 1.56
name.by-closing -0.48
name.by-line -0.70
name.by-said 0.60
name.by-remote 1.49
name.by-agreeing 0.13
name.by-bare 0.00
name.by-signature 1.68
name.twice 0.07
name.often -0.45
name.handle 0.20
name.shouted -1.90
name.several-words -0.82
name.small-here -1.71
name.small-elsewhere -0.32
name.small-often -0.58
name.capital-elsewhere -0.93
name.topic 0.27
name.odd 0.07
name.odd-small 1.15
name.known -0.30
name.unknown 1.86
name.unknown-set 0.04
author.by-header 0.97
author.by-lead 0.94
author.by-at 0.94
author.by-opening 0.94
author.by-greeted 0.96
author.by-closing 0.87
author.by-line 0.52
author.by-said 0.63
author.by-remote 0.80
author.by-agreeing 0.64
author.by-bare 0.58
author.by-signature 0.87
author.held 0.99
author.held-loosely 0.91
author.turn-i 0.83
author.turn-first 0.81
author.turn-later 0.57
author.turn-back 0.89
author.spoken-to-i 0.60
author.spoken-to 0.68
author.printed -0.17
author.answers-self -0.20
author.speaks -1.38
author.printed-kept -2.70
author.long-kept -0.69
author.share 0.37
)";

} // namespace rejoinder::train
