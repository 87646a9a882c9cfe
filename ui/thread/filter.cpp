// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/filter.h"

#include <algorithm>
#include <numeric>
#include <set>

#include <QCoreApplication>

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::set<CodeId> withBelow(const CodeId &code, const annotate::Codebook &codebook)
{
    std::set<CodeId> codes{code};
    for (const annotate::Code &one : codebook.codes) { // parents stand before their children
        if (codes.contains(one.parent))
            codes.insert(one.id);
    }
    return codes;
}

bool isDoubtful(const Filtered &thread, int comment)
{
    return thread.facts.isDoubt(comment)
        || thread.document.reconstruction.comments[at(comment)].startConfidence
        < pipeline::doubtThreshold;
}

bool isCarrying(const Filtered &thread, int comment, const std::set<CodeId> &codes)
{
    const auto tags = thread.tagging.find(comment);
    return tags != thread.tagging.end()
        && std::ranges::any_of(tags->second.codes,
                               [&codes](const CodeId &code) { return codes.contains(code); });
}

bool isHolding(const Filtered &thread, int comment, const QString &text)
{
    const Span body = thread.document.reconstruction.comments[at(comment)].body;
    const std::string_view words = slice(thread.document.source.text, body);
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))
        .contains(text, Qt::CaseInsensitive);
}

void keepLevels(std::vector<int> &comments, const Filter &filter, const Filtered &thread)
{
    std::erase_if(comments, [&](int comment) {
        const int level = thread.shape.depth[at(comment)] + 1;
        return level < filter.fromLevel || (filter.toLevel > 0 && level > filter.toLevel);
    });
}

void keepPerson(std::vector<int> &comments, const QString &person, const Filtered &thread)
{
    const auto isOther = [&](int comment) { return thread.facts.nameOf(comment) != person; };
    std::vector<int> theirs = comments;
    std::erase_if(theirs, isOther);
    if (theirs.empty()) {
        std::erase_if(comments, [&](int comment) {
            return !thread.facts.nameOf(comment).contains(person, Qt::CaseInsensitive);
        });
    } else {
        comments = std::move(theirs);
    }
}

} // namespace

std::vector<Saying> sayingsOf(const variables::Values &values,
                              const variables::DocumentValues &told)
{
    std::vector<Saying> sayings;
    for (const annotate::Variable &variable : values.of(annotate::VariableScope::Person)) {
        std::set<QString> known;
        for (const variables::ValueMap &person : told.people)
            known.insert(QString::fromStdString(variables::textIn(person, variable.id)));
        known.erase(QString());
        for (const QString &value : known)
            sayings.push_back({variable.id, QString::fromStdString(variable.name), value});
    }
    return sayings;
}

std::vector<int> matching(const Filter &filter, const Filtered &thread)
{
    std::vector<int> found(thread.document.reconstruction.comments.size());
    std::iota(found.begin(), found.end(), 0);
    const auto keep = [&found](const auto &isWanted) {
        std::erase_if(found, [&](int comment) { return !isWanted(comment); });
    };
    if (!filter.onlyName.isEmpty())
        keep([&filter](int one) { return std::ranges::binary_search(filter.only, one); });
    keepLevels(found, filter, thread);
    if (filter.doubts)
        keep([&thread](int comment) { return isDoubtful(thread, comment); });
    if (filter.untagged)
        keep([&thread](int comment) {
            const auto tags = thread.tagging.find(comment);
            return tags == thread.tagging.end() || tags->second.isUntagged();
        });
    if (filter.unread)
        keep([&thread](int comment) { return !thread.read[at(comment)]; });
    if (filter.tag.isValid()) {
        const std::set<CodeId> codes = withBelow(filter.tag, thread.codebook);
        keep([&](int comment) { return isCarrying(thread, comment, codes); });
    }
    if (filter.variable.isValid())
        keep([&](int comment) {
            const std::vector<int> &personOf = thread.document.reconstruction.personOf;
            const int person = at(comment) < personOf.size() ? personOf[at(comment)] : -1;
            return thread.values.ofPerson(person, filter.variable) == filter.value.toStdString();
        });
    if (!filter.person.isEmpty())
        keepPerson(found, filter.person, thread);
    if (!filter.text.isEmpty()) // last: it reads every word
        keep([&](int comment) { return isHolding(thread, comment, filter.text); });
    return found;
}

QString nameOf(const Filter &filter, const annotate::Codebook &codebook)
{
    QStringList words;
    if (!filter.onlyName.isEmpty())
        words << filter.onlyName;
    if (!filter.person.isEmpty())
        words << filter.person;
    if (filter.tag.isValid()) {
        const annotate::Code *code = codebook.find(filter.tag);
        words << (code ? QString::fromStdString(code->name) : u"?"_s);
    }
    if (filter.variable.isValid())
        words << Words::tr("%1 = %2").arg(filter.variableName, filter.value);
    if (!filter.text.isEmpty())
        words << Words::tr("“%1”").arg(filter.text);
    if (filter.doubts)
        words << Words::tr("doubts");
    if (filter.untagged)
        words << Words::tr("untagged");
    if (filter.unread)
        words << Words::tr("unread");
    if (filter.fromLevel == filter.toLevel)
        words << Words::tr("level %1").arg(filter.toLevel);
    else if (filter.toLevel > 0)
        words << Words::tr("level %1 to %2").arg(filter.fromLevel).arg(filter.toLevel);
    else if (filter.fromLevel > 1)
        words << Words::tr("from level %1").arg(filter.fromLevel);
    return words.join(u" · "_s);
}

QString nothingFound(const Filter &filter, const annotate::Codebook &codebook)
{
    Filter others = filter;
    others.text.clear();
    if (others.isEmpty())
        return Words::tr("No comment contains “%1”.").arg(filter.text);
    return Words::tr("No comment is all of this: %1.").arg(nameOf(filter, codebook));
}

std::vector<Range> foundIn(const QString &words, const QString &text)
{
    std::vector<Range> found;
    const auto length = static_cast<int>(text.size());
    if (length == 0)
        return found;
    for (auto from = words.indexOf(text, 0, Qt::CaseInsensitive); from >= 0;
         from = words.indexOf(text, from + length, Qt::CaseInsensitive))
        found.push_back({static_cast<int>(from), static_cast<int>(from) + length});
    return found;
}

} // namespace rejoinder::thread
