// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedstyle.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "app/train/inventedtime.h"

namespace rejoinder::train {

namespace {

using learn::Random;
using Pool = std::span<const std::string_view>;
using namespace std::string_view_literals;

constexpr std::array namesAlone{"{name}"sv,
                                "{name}"sv,
                                "{name}"sv,
                                "{name}"sv,
                                "{name}"sv,
                                "{name}"sv,
                                "{name}:"sv,
                                "{name} said"sv,
                                "{name} said:"sv,
                                "{name} wrote:"sv,
                                "{name} writes:"sv,
                                "{name} says"sv,
                                "By {name}"sv,
                                "by {name}"sv,
                                "by: {name}"sv,
                                "From {name}"sv,
                                "From: {name}"sv,
                                "Posted by {name}"sv,
                                "Author: {name}"sv,
                                "User: {name}"sv,
                                "Name: {name}"sv,
                                "Comment by {name}"sv,
                                "Comment from {name}"sv,
                                "@{name}"sv,
                                "#{n} {name}"sv,
                                "{n}. {name}"sv,
                                "{n}) {name}"sv,
                                "{n} {name}"sv,
                                "{name} commented"sv,
                                "{name} replied"sv,
                                "{name} ({role})"sv,
                                "{name}, {place}"sv,
                                "{name} from {place}"sv,
                                "{name} #{n}"sv,
                                "• {name}"sv,
                                "{name} [{k}]"sv,
                                "{name} schrieb:"sv,
                                "{name} a écrit :"sv,
                                "{name}'s comment"sv,
                                "{name}'s picture"sv,
                                "Avatar of {name}"sv,
                                "{role} {name}"sv,
                                "{role}: {name}"sv,
                                "{name} {role}"sv,
                                "{name}  {role}"sv,
                                "{role} | {name}"sv,
                                "{name}< replied to {parent}>"sv,
                                "{name}< → {parent}>"sv,
                                "{name}<  {parent}>"sv,
                                "{name}< in reply to {parent}>"sv,
                                "{name}< @{parent}>"sv,
                                "{name} ({k})"sv,
                                "{name} {k}"sv,
                                "{name} +{k}"sv,
                                "{name} wrote< to {parent}>:"sv,
                                "{role} {name}'s avatar"sv,
                                "{name}'s profile {role}"sv};
constexpr std::array namesWithTimes{"{name} {time}"sv,
                                    "{name} {time}"sv,
                                    "{name}, {time}"sv,
                                    "{name} - {time}"sv,
                                    "{name} – {time}"sv,
                                    "{name} · {time}"sv,
                                    "{name} | {time}"sv,
                                    "{name} ({time})"sv,
                                    "{name} [{time}]"sv,
                                    "{name} @ {time}"sv,
                                    "{name} at {time}"sv,
                                    "{name}  •  {time}"sv,
                                    "{name} / {time}"sv,
                                    "{name} // {time}"sv,
                                    "{name}: {time}"sv,
                                    "{time} {name}"sv,
                                    "{time} - {name}"sv,
                                    "{time} | {name}"sv,
                                    "{time} · {name}"sv,
                                    "{time}: {name}"sv,
                                    "{time}, {name}:"sv,
                                    "[{time}] {name}"sv,
                                    "[{time}] {name}:"sv,
                                    "({time}) {name}"sv,
                                    "On {time}, {name} said:"sv,
                                    "{time} by {name}"sv,
                                    "Posted by {name}, {time}"sv,
                                    "Posted by {name} on {time}"sv,
                                    "By {name} on {time}"sv,
                                    "Comment by {name} — {time}"sv,
                                    "#{n} {name}, {time}"sv,
                                    "{n}. {name} ({time})"sv,
                                    "#{n} | {name} | {time}"sv,
                                    "{name} | {k} points | {time}"sv,
                                    "{name}<  {parent}>  {time}"sv,
                                    "{name}< → {parent}> · {time}"sv,
                                    "{name}< replied to {parent}>, {time}"sv,
                                    "{name} ({k}) {time}"sv,
                                    "{role} {name}, {time}"sv,
                                    "{name} [{role}] {time}"sv,
                                    "{name} {time} {k} points"sv,
                                    "{time}  {name}  #{n}"sv,
                                    "{subject} - {name} - {time}"sv,
                                    "{subject} by {name} ({time})"sv,
                                    "{k} | {name} | {time} | Link"sv,
                                    "[-] {name} {time} [{k}]"sv,
                                    "{name} {time} (#{k}) Reply"sv,
                                    "Le {time}, {name} a dit"sv,
                                    "{name} am {time}"sv};
constexpr std::array timesAlone{
    "{time}"sv,       "{time}"sv,        "{time}"sv,           "{time}"sv,         "{time}"sv,
    "{time}"sv,       "Posted {time}"sv, "Posted on {time}"sv, "Posted: {time}"sv, "Date: {time}"sv,
    "Sent: {time}"sv, "at {time}"sv,     "on {time}"sv,        "{time} #{n}"sv,    "#{n}, {time}"sv,
    "({time})"sv,     "{time} |"sv,      "Written {time}"sv};
constexpr std::array aboutWriters{"{role}"sv,
                                  "{role}"sv,
                                  "{role}"sv,
                                  "Posts: {k}"sv,
                                  "Messages: {k}"sv,
                                  "{k} posts"sv,
                                  "{k} comments"sv,
                                  "Comments: {k}"sv,
                                  "Joined: {year}"sv,
                                  "Joined {month}"sv,
                                  "Member since {year}"sv,
                                  "Registered: {month}"sv,
                                  "Location: {place}"sv,
                                  "From: {place}"sv,
                                  "{place}"sv,
                                  "Reputation: {k}"sv,
                                  "Karma: {k}"sv,
                                  "Level {k}"sv,
                                  "Rank: {role}"sv,
                                  "Likes: {k}"sv,
                                  "{k} points"sv,
                                  "{k} likes"sv,
                                  "{k}"sv,
                                  "+{k}"sv,
                                  "Score: {k}"sv,
                                  "Rating: {k}"sv,
                                  "Offline"sv,
                                  "Online"sv,
                                  "View profile"sv,
                                  "Profile"sv,
                                  "Send a message"sv,
                                  "Follow"sv,
                                  "Ignore this user"sv,
                                  "Verified"sv,
                                  "Top contributor"sv,
                                  "Subscriber"sv,
                                  "Avatar"sv,
                                  "{name}'s avatar"sv,
                                  "#{n}"sv,
                                  "Post #{n}"sv,
                                  "Comment {n}"sv,
                                  "{n}"sv,
                                  "Re: {title}"sv,
                                  "Subject: {title}"sv,
                                  "Title: {subject}"sv,
                                  "{subject}"sv,
                                  "In reply to {parent}"sv,
                                  "Reply to {parent}"sv,
                                  "replying to {parent}"sv,
                                  "@{parent}"sv,
                                  "↳ {parent}"sv,
                                  "to {parent}"sv,
                                  "Previous: {title}"sv,
                                  "Next: {title}"sv,
                                  "Thread: {title}"sv,
                                  "« previous | next »"sv,
                                  "[{title}]"sv,
                                  "In thread: Re: {title}"sv,
                                  "Show thread | show all posts"sv};
constexpr std::array below{"Posted by {name} at {time}"sv,
                           "Posted by: {name} | {time}"sv,
                           "{name}, {time}"sv,
                           "— {name}"sv,
                           "– {name}, {place}"sv,
                           "Posted {time} by {name}"sv,
                           "{time} by {name}"sv,
                           "{time}"sv,
                           "{name} | {time}"sv,
                           "Comment by {name}"sv,
                           "by {name} ({time})"sv,
                           "Written by {name} on {time}"sv};
constexpr std::array offers{"Reply"sv,
                            "Reply"sv,
                            "Reply"sv,
                            "Quote"sv,
                            "Like"sv,
                            "Report"sv,
                            "Share"sv,
                            "Flag"sv,
                            "Permalink"sv,
                            "Link"sv,
                            "Upvote"sv,
                            "Downvote"sv,
                            "Recommend"sv,
                            "Report abuse"sv,
                            "Report this comment"sv,
                            "Edit"sv,
                            "Delete"sv,
                            "Save"sv,
                            "Like ({k})"sv,
                            "{k} likes"sv,
                            "Top"sv,
                            "Back to top"sv,
                            "Reply to this comment"sv,
                            "Respond"sv,
                            "Answer"sv,
                            "Agree"sv,
                            "Disagree"sv,
                            "Thumbs up"sv,
                            "{k}"sv,
                            "Show replies"sv,
                            "Hide"sv,
                            "Parent"sv,
                            "More"sv,
                            "Antworten"sv,
                            "Melden"sv,
                            "Zitieren"sv,
                            "Répondre"sv,
                            "Signaler"sv,
                            "Responder"sv,
                            "Mark as helpful"sv};
constexpr std::array openings{"Comments"sv,
                              "{all} comments"sv,
                              "Comments ({all})"sv,
                              "{all} responses"sv,
                              "Discussion"sv,
                              "Reader comments"sv,
                              "Join the conversation"sv,
                              "{all} replies"sv,
                              "Sort by: newest"sv,
                              "Oldest first"sv,
                              "Responses"sv,
                              "What readers say"sv,
                              "Kommentare ({all})"sv,
                              "{all} commentaires"sv,
                              "Your comments"sv,
                              "Page 1 of {k}"sv};
constexpr std::array closings{"Add a comment"sv,
                              "Leave a comment"sv,
                              "Post your reply"sv,
                              "Log in to comment"sv,
                              "Name"sv,
                              "Your email is not shown"sv,
                              "Send"sv,
                              "Comments are closed"sv,
                              "Load more"sv,
                              "Next page"sv};
constexpr std::array quotes{"{parent} wrote:"sv,
                            "{parent} said:"sv,
                            "Quote: {parent}"sv,
                            "Quoting {parent}:"sv,
                            "Originally posted by {parent}"sv,
                            "Quote from {parent}"sv,
                            "{parent}:"sv,
                            "[quote={parent}]"sv,
                            "Quote"sv,
                            "On {time}, {parent} wrote:"sv,
                            "On {time} {parent} said:"sv,
                            "{parent} schrieb am {time}:"sv,
                            "Le {time}, {parent} a écrit :"sv,
                            "{parent} wrote ({time}):"sv,
                            "{time}, {parent}:"sv,
                            "In reply to {parent}:"sv,
                            "{parent} said in post #{k}:"sv,
                            "Original post by {parent}, {time}"sv};
constexpr std::array roles{"Member"sv,      "Guest"sv,    "Senior member"sv, "New member"sv,
                           "Moderator"sv,   "Staff"sv,    "Regular"sv,       "Registered user"sv,
                           "Contributor"sv, "Admin"sv,    "Visitor"sv,       "Author"sv,
                           "Supporter"sv,   "Old hand"sv, "Premium"sv,       "Editor"sv};
constexpr std::array places{"Northport"sv, "the valley"sv,   "Lower Reach"sv, "nowhere"sv,
                            "Leith"sv,     "a small town"sv, "Bremen"sv,      "Lyon"sv,
                            "Porto"sv,     "Ontario"sv,      "Up north"sv,    "the coast"sv};
constexpr std::array between{" | "sv, " · "sv, " "sv, " • "sv, ""sv};

std::string oneOf(Pool pool, Random &random)
{
    return std::string(pool[random.below(pool.size())]);
}

/// Some of a pool, each at most once, in an order of their own.
std::vector<std::string> someOf(Pool pool, std::size_t count, Random &random)
{
    std::vector<std::string> all(pool.begin(), pool.end());
    random.shuffle(all);
    std::vector<std::string> chosen;
    for (std::string &one : all)
        if (chosen.size() < count && !std::ranges::contains(chosen, one))
            chosen.push_back(std::move(one));
    return chosen;
}

/// Most lines stand with every comment, some with a few.
double someShare(Random &random)
{
    return random.share() < 0.65 ? 1 : 0.2 + 0.7 * random.share();
}

std::size_t few(Random &random, std::size_t most)
{
    return std::min(random.below(most + 1), random.below(most + 1));
}

std::vector<LineForm> lines(const std::vector<std::string> &texts, Random &random)
{
    std::vector<LineForm> all;
    all.reserve(texts.size());
    for (const std::string &text : texts)
        all.push_back({text, someShare(random)});
    return all;
}

/// Several on one line, as extractors leave links that stood side by side.
std::vector<LineForm> onOneLine(const std::vector<std::string> &texts, Random &random)
{
    if (texts.empty())
        return {};
    const std::string join = oneOf(between, random);
    std::string line;
    for (const std::string &text : texts)
        line += (line.empty() ? "" : join) + text;
    return {{line, 1}};
}

std::vector<LineForm> headOf(Random &random)
{
    const double shape = random.share();
    std::vector<LineForm> head = lines(someOf(aboutWriters, few(random, 5), random), random);
    const auto insert = [&](LineForm form) {
        head.insert(head.begin() + std::ptrdiff_t(random.below(head.size() + 1)), std::move(form));
    };
    if (shape < 0.4) {
        insert({oneOf(namesWithTimes, random)});
    } else {
        insert({oneOf(namesAlone, random)});
        if (shape < 0.8)
            insert({oneOf(timesAlone, random)});
    }
    // What is told first is told of the writer, as a rule.
    if (random.share() < 0.6)
        std::ranges::stable_partition(
            head, [](const LineForm &form) { return form.text.contains("{name}"); });
    return head;
}

Damage damageOf(Random &random)
{
    Damage damage;
    if (random.share() < 0.12)
        damage.shortest = 2 + random.below(3);
    if (random.share() < 0.12)
        damage.namesLost = random.share();
    damage.timesLost = random.share() < 0.1;
    damage.isJoined = random.share() < 0.1;
    damage.isTight = random.share() < 0.15;
    damage.isLoose = !damage.isTight && random.share() < 0.1;
    return damage;
}

} // namespace

InventedStyle InventedStyle::drawn(Random &random)
{
    InventedStyle style;
    const double place = random.share();
    if (place < 0.86)
        style.head = headOf(random);
    else if (place < 0.97)
        style.foot = {{oneOf(below, random)}};
    const std::vector<std::string> offered = someOf(offers, few(random, 6), random);
    style.buttons = random.share() < 0.5 ? onOneLine(offered, random) : lines(offered, random);
    style.opening = lines(someOf(openings, few(random, 3), random), random);
    style.closing = lines(someOf(closings, few(random, 4), random), random);
    if (random.share() < 0.35)
        style.quote = oneOf(quotes, random);
    style.quoteMarks = random.share() < 0.5;
    const double names = random.share();
    style.names = names < 0.6 ? NameForm::AsIs
        : names < 0.75        ? NameForm::Handle
        : names < 0.85        ? NameForm::FirstAndInitial
        : names < 0.95        ? NameForm::Lower
                              : NameForm::Upper;
    style.timeForm = int(random.below(std::size_t(timeFormCount)));
    style.indent = random.share() < 0.12 ? 2 + int(random.below(3)) : 0;
    style.splitsValues = random.share() < 0.15;
    style.gapInHead = random.share() < 0.15 ? 1 : 0;
    style.gapAfterHead = random.share() < 0.55 ? 1 : 0;
    style.gapAfterBody = random.share() < 0.5 ? 1 : 0;
    style.gapBetween = int(random.below(3));
    style.keepsSurroundings = random.share() < 0.7;
    style.damage = damageOf(random);
    return style;
}

std::string someRole(Random &random)
{
    return oneOf(roles, random);
}

std::string somePlace(Random &random)
{
    return oneOf(places, random);
}

} // namespace rejoinder::train
