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

/// The name behind "In reply to", up to the end of the line or a bullet.
std::string leadName(std::string_view header)
{
    static const QRegularExpression lead(
        QStringLiteral(
            "(?:in reply to|replying to|reply to|replied to|responding to|antwort "
            "(?:auf|an)|antwortet|"
            "en réponse à|répond à|en respuesta a|em resposta a|in risposta a|回复|回覆)\\s*:?\\s*"
            "(?:(?:comments?|post) (?:from|by|of|#\\d+ "
            "by)\\s+|.{0,80}?\\bby\\s+)?@?([^\\n•|·]{1,60})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match
        = lead.match(QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())));
    return match.hasMatch() ? match.captured(1).trimmed().toStdString() : std::string();
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

std::vector<Addressee> readHeaders(const Thread &thread, const ByName &byName)
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
    if (told < 1 || own * 2 > told || (!namesLost && known * 2 < told))
        found.clear();
    return found;
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
    const std::vector<Addressee> addressees = readHeaders(thread, byName);
    if (addressees.empty())
        return;
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
                    {"addressee", "its header names nobody it answers", {}, {topLevel}, 2.5});
            continue;
        }
        const auto named = byName.find(it.folded);
        std::vector<int> parents
            = candidates(cues, named == byName.end() ? none : named->second, i);
        if (!parents.empty())
            printed.at(i).push_back({"addressee",
                                     "its header says that it answers \"" + it.name + "\"",
                                     headerOf(thread, i), std::move(parents), 5});
    }
}

} // namespace rejoinder::replies
