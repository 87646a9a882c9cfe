// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include "core/people/names.h"
#include "core/replies/link.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <unordered_map>

namespace rejoinder::replies {

namespace {

constexpr int lookBack = 2000; // comments; answers do not reach further
constexpr double greatest = 6; // nats
constexpr double mostDoubt = 0.5; // share of names that no comment bears
constexpr double unnamed = 2.5; // nats for the article where a header names nobody

/// What headers print around a name: "(in reply to Ann):".
std::string withoutMarks(const QString &name)
{
    static const QRegularExpression around(QStringLiteral("^[\\s(\\[]+|[\\s)\\]:,;.]+$"));
    return QString(name).remove(around).toStdString();
}

/// The name behind "In reply to" or an arrow, up to the end of the line or a bullet.
std::string leadName(std::string_view header)
{
    static const QRegularExpression lead(
        QStringLiteral("(?:in reply to|replying to|reply to|replied to|responding to|antwort "
                       "(?:auf|an)|antwortet|"
                       "en réponse à|répond à|en respuesta a|em resposta a|in risposta a|回复|回覆|"
                       "\\S\\s*(?:→|▶|►|➜|⇒|↪|↳|->|=>|»)|\\S \\(to )\\s*:?\\s*"
                       "(?:(?:comments?|post) (?:from|by|of|#\\d+ "
                       "by)\\s+|.{0,80}?\\bby\\s+)?@?([^\\n•|·]{1,60})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match
        = lead.match(QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())));
    return match.hasMatch() ? withoutMarks(match.captured(1)) : std::string();
}

struct Addressee
{
    std::string name;
    std::string folded;
};

using ByName = std::unordered_map<std::string, std::vector<int>>; // folded printed name -> comments

ByName commentsByName(const Thread &thread)
{
    ByName byName;
    for (int i = 0; i < thread.size(); ++i)
        if (const std::string name = people::foldedName(thread.comment(i).author); !name.empty())
            byName[name].push_back(i);
    return byName;
}

struct Headers
{
    std::vector<Addressee> of; // by comment; empty where the page names no addressees
    double weight = 0; // nats; less where they name people of whom there is no comment
};

Headers readHeaders(const Thread &thread, const ByName &byName)
{
    std::vector<Addressee> found;
    int told = 0;
    int known = 0;
    int own = 0; // "Reply to Ann" beside Ann's own comment is a button
    for (int i = 0; i < thread.size(); ++i) {
        Addressee addressee{thread.comment(i).addressee, {}};
        if (addressee.name.empty())
            addressee.name = leadName(slice(thread.text, headerOf(thread, i)));
        addressee.folded = people::foldedName(addressee.name);
        told += !addressee.name.empty();
        known += byName.contains(addressee.folded);
        own += !addressee.name.empty()
            && addressee.folded == people::foldedName(thread.comment(i).author);
        found.push_back(std::move(addressee));
    }
    const bool namesLost = std::ranges::any_of(
        thread.comments, [](const auto &it) { return it.nameState == comments::NameState::Lost; });
    if (told < 1 || own * 2 > told)
        return {};
    const double weight
        = namesLost ? greatest : trust(told - known, told, greatest, mostDoubt, littleDoubt);
    return weight > 0 ? Headers{std::move(found), weight} : Headers();
}

/// A page in order of time names the addressee where it is not the comment right above.
bool isInOrderOfTime(const Thread &thread, const Cues &cues)
{
    int later = 0;
    for (int i = 1; i < thread.size(); ++i)
        later += cues.at(i - 1).time.isBefore(cues.at(i).time);
    return cues.context.backwards <= 0 && later >= 8;
}

/// Earlier comments that can be the one: under that name, or under a name that is lost.
std::vector<int> candidates(const Cues &cues, const std::vector<int> &named, int before)
{
    std::vector<int> list;
    for (int i = std::max(0, before - lookBack); i < before; ++i)
        if (cues.at(i).isLost || std::ranges::binary_search(named, i))
            list.push_back(i);
    return list;
}

} // namespace

void readAddressees(const Thread &thread, const Cues &cues, Printed &printed)
{
    const ByName byName = commentsByName(thread);
    const auto [addressees, weight] = readHeaders(thread, byName);
    if (addressees.empty())
        return;
    const bool flat = isInOrderOfTime(thread, cues);
    const auto told
        = std::ranges::count_if(addressees, [](const Addressee &it) { return !it.name.empty(); });
    // A page that names the addressee of replies leaves comments on the article without one.
    const bool usual = told * 8 > thread.size();
    printed.remarks.emplace_back("Headers of replies name whom they answer");
    static const std::vector<int> none;
    for (int i = 1; i < thread.size(); ++i) {
        const Addressee &it = addressees[static_cast<std::size_t>(i)];
        if (it.name.empty()) {
            if (usual)
                printed.at(i).push_back(
                    {"addressee",
                     "its header names nobody it answers",
                     {},
                     flat ? std::vector{topLevel, i - 1} : std::vector{topLevel},
                     unnamed});
            continue;
        }
        const auto named = byName.find(it.folded);
        std::vector<int> parents
            = candidates(cues, named == byName.end() ? none : named->second, i);
        if (!parents.empty())
            printed.at(i).push_back({"addressee",
                                     "its header says that it answers \"" + it.name + "\"",
                                     headerOf(thread, i), std::move(parents), weight});
    }
}

} // namespace rejoinder::replies
