// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/merge.h"

#include <QString>

#include <algorithm>
#include <map>
#include <set>

namespace rejoinder::annotate {

namespace {

/// Equal for names that people take for the same.
std::string folded(const std::string &name)
{
    return QString::fromStdString(name)
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .toStdString();
}

/// A codebook while codes are added to it.
class Merger
{
public:
    explicit Merger(const Codebook &mine)
    {
        for (const Code &code : mine.codes)
            place(code);
    }

    void take(Code code);
    std::vector<Code> additions() { return std::move(m_additions); }

private:
    void place(const Code &code);
    bool isFree(const std::set<std::string> &taken, const std::string &text) const
    {
        return !text.empty() && !taken.contains(text);
    }

    std::vector<Code> m_additions;
    std::set<CodeId> m_ids;
    std::map<std::pair<CodeId, std::string>, CodeId> m_named; // by parent and name: by path
    std::map<CodeId, int> m_ends; // the next position under each parent
    std::set<std::string> m_shortcuts;
    std::set<std::string> m_abbreviations;
    std::map<CodeId, CodeId> m_standsFor; // a code of the other codebook, by the one here
};

void Merger::place(const Code &code)
{
    m_ids.insert(code.id);
    m_named.emplace(std::pair(code.parent, folded(code.name)), code.id);
    int &end = m_ends[code.parent];
    end = std::max(end, code.position + 1);
    m_shortcuts.insert(code.shortcut);
    m_abbreviations.insert(code.abbreviation);
}

void Merger::take(Code code)
{
    const CodeId id = code.id;
    const auto parent = m_standsFor.find(code.parent);
    code.parent = parent == m_standsFor.end() ? CodeId{} : parent->second;
    const auto named = m_named.find({code.parent, folded(code.name)});
    if (m_ids.contains(id)) {
        m_standsFor.emplace(id, id);
    } else if (named != m_named.end()) {
        m_standsFor.emplace(id, named->second);
    } else {
        m_standsFor.emplace(id, id);
        code.position = m_ends[code.parent];
        if (!isFree(m_shortcuts, code.shortcut))
            code.shortcut.clear();
        if (!isFree(m_abbreviations, code.abbreviation))
            code.abbreviation.clear();
        place(code);
        m_additions.push_back(std::move(code));
    }
}

} // namespace

std::vector<Code> additionsTo(const Codebook &mine, const Codebook &other)
{
    Merger merger(mine);
    for (const Code &code : other.codes)
        merger.take(code);
    return merger.additions();
}

} // namespace rejoinder::annotate
