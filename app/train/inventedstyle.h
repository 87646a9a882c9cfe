// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/train/inventedpage.h"
#include "core/learn/random.h"

namespace rejoinder::train {

/// How names are written on a site.
enum class NameForm { AsIs, Lower, Upper, Handle, FirstAndInitial };

/// What an extractor did to the comments of a page.
struct Damage
{
    std::size_t shortest = 0; // lines of fewer words are gone; their blank lines stay
    double namesLost = 0; // share of lines with a name that are gone
    double namesBlank = 0; // share of names that are gone from their lines
    bool timesLost = false;
    bool isJoined = false; // the header stands on the body's first line
    bool isTight = false; // no blank lines
    bool isLoose = false; // all of them twice
    bool gluesAfterName = false; // no blank where the name's tag ended
    bool gluesBeforeName = false; // ... or where it began
};

/// A manner of printing comments that no site may have, drawn part by part from what sites do in
/// general. A labeller that has seen many of them knows what headers have in common, not what
/// those of a few programs look like.
struct InventedStyle
{
    std::vector<LineForm> head; // above the body
    std::vector<LineForm> foot; // below it, still the comment's
    std::vector<LineForm> buttons; // below, the page's
    std::vector<LineForm> opening; // the heading of the section
    std::vector<LineForm> closing; // the form below it
    std::string quote; // how an answer names whom it quotes; empty: it does not quote
    bool isQuotingBare = false; // words of what is answered stand first, without whose they are
    std::string level; // the mark of {level}
    int lowestLevel = 0; // marks of a comment on the article
    bool quoteMarks = false; // quoted lines begin with ">"
    NameForm names = NameForm::AsIs;
    int timeForm = 0;
    int indent = 0; // columns a level
    bool splitsValues = false; // "Posts:" and "12" are two lines
    int gapInHead = 0; // blank lines
    int gapAfterHead = 0;
    int gapAfterBody = 0;
    int gapBetween = 1;
    std::size_t most = 0; // comments that are printed; 0 = all
    bool keepsSurroundings = true; // what a real page prints above and below its comments
    PageStyle page; // instead of that
    Damage damage;

    static InventedStyle drawn(learn::Random &random);
};

/// What fills {role} and {place}.
std::string someRole(learn::Random &random);
std::string somePlace(learn::Random &random);

} // namespace rejoinder::train
