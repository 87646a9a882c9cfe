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
            "(?:.{0,80}?\\bby\\s+)?@?([^\\n•|·]{1,60})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match
        = lead.match(QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())));
    return match.hasMatch() ? match.captured(1).trimmed().toStdString() : std::string();
}

struct Names
{
    std::unordered_map<std::string, int> people; // folded -> person
    explicit Names(const people::Identities &identities)
    {
        for (std::size_t p = 0; p < identities.people.size(); ++p) {
            const people::Person &person = identities.people[p];
            people.emplace(people::foldedName(person.name), static_cast<int>(p));
            for (const std::string &alias : person.aliases)
                people.emplace(people::foldedName(alias), static_cast<int>(p));
        }
        people.erase("");
    }
    int find(const std::string &name) const
    {
        const auto found = people.find(people::foldedName(name));
        return found == people.end() ? -1 : found->second;
    }
};

struct Addressee
{
    std::string name;
    int person = -1;
};

std::vector<Addressee> readHeaders(const Thread &thread, const Cues &cues, const Names &names)
{
    std::vector<Addressee> found;
    int own = 0; // "Reply to Ann" beside Ann's own comment is a button
    int told = 0;
    for (int i = 0; i < thread.size(); ++i) {
        Addressee addressee{thread.comment(i).addressee, -1};
        if (addressee.name.empty())
            addressee.name = leadName(slice(thread.text, headerOf(thread, i)));
        addressee.person = names.find(addressee.name);
        told += !addressee.name.empty();
        own += addressee.person >= 0 && addressee.person == cues.at(i).person;
        found.push_back(std::move(addressee));
    }
    if (told < 1 || own * 2 > told)
        found.clear();
    return found;
}

std::vector<int> commentsOf(const Cues &cues, int person, int before)
{
    std::vector<int> list;
    for (int i = std::max(0, before - lookBack); i < before; ++i)
        if (person >= 0 ? cues.at(i).person == person || cues.at(i).isLost : cues.at(i).isLost)
            list.push_back(i);
    return list;
}

} // namespace

void readAddressees(const Thread &thread, const Cues &cues, Printed &printed)
{
    const std::vector<Addressee> addressees = readHeaders(thread, cues, Names(thread.identities));
    if (addressees.empty())
        return;
    const auto told
        = std::ranges::count_if(addressees, [](const Addressee &it) { return !it.name.empty(); });
    // A page that names the addressee of replies leaves comments on the article without one.
    const bool usual = told * 8 > thread.size();
    printed.remarks.emplace_back("Headers of replies name whom they answer");
    for (int i = 1; i < thread.size(); ++i) {
        const Addressee &it = addressees[static_cast<std::size_t>(i)];
        if (it.name.empty()) {
            if (usual)
                printed.at(i).push_back(
                    {"addressee", "its header names nobody it answers", {}, {topLevel}, 2.5});
            continue;
        }
        std::vector<int> parents = commentsOf(cues, it.person, i);
        if (!parents.empty())
            printed.at(i).push_back({"addressee",
                                     "its header says that it answers \"" + it.name + "\"",
                                     headerOf(thread, i), std::move(parents), 5});
    }
}

} // namespace rejoinder::replies
