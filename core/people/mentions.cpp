// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/mentions.h"

#include "core/people/candidates.h"
#include "core/people/forms.h"
#include "core/people/leads.h"
#include "core/people/names.h"
#include "core/people/vocabulary.h"

#include <algorithm>

namespace rejoinder::people {

namespace {

constexpr double likelyName = 0.3; // credence; the tree does not ask for less

Mention::Kind kindOf(Manner manner)
{
    switch (manner) {
    case Manner::Lead:
    case Manner::Said:
        return Mention::Kind::Quote;
    case Manner::Remote:
        return Mention::Kind::Remote;
    case Manner::Header:
    case Manner::At:
    case Manner::Opening:
    case Manner::Greeted:
    case Manner::Closing:
    case Manner::Line:
    case Manner::Bare:
        return Mention::Kind::Address;
    case Manner::Agreeing:
    case Manner::Signature:
    case Manner::Plain:
        break;
    }
    return Mention::Kind::Anywhere;
}

/// Names that no comment prints, each under its fullest form: "Quill" is "Quillfeather" where only
/// one begins so.
class Unprinted
{
public:
    explicit Unprinted(std::vector<UnprintedName> names) : m_names(std::move(names))
    {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_fullest.push_back(fullestOf(i));
    }

    const UnprintedName &fullest(int name) const
    {
        return m_names[static_cast<std::size_t>(m_fullest[static_cast<std::size_t>(name)])];
    }
    const std::vector<UnprintedName> &names() const { return m_names; }

private:
    int fullestOf(std::size_t name) const
    {
        const UnprintedName &one = m_names[name];
        int found = -1;
        for (std::size_t i = 0; one.keys.size() == 1 && i < m_names.size(); ++i) {
            const std::vector<std::uint64_t> &keys = m_names[i].keys;
            if (keys.size() < 2 || std::ranges::find(keys, one.keys.front()) == keys.end())
                continue;
            if (found >= 0)
                return static_cast<int>(name);
            found = static_cast<int>(i);
        }
        return found < 0 ? static_cast<int>(name) : found;
    }

    std::vector<UnprintedName> m_names; // likeliest first
    std::vector<int> m_fullest;
};

/// Reads the names of one comment after the other.
class Reader
{
public:
    Reader(std::string_view text, const std::vector<comments::Comment> &comments,
           const Identities &identities, const Forms &forms, const Vocabulary &vocabulary,
           const Unprinted &unprinted)
        : m_text(text)
        , m_comments(comments)
        , m_identities(identities)
        , m_forms(forms)
        , m_vocabulary(vocabulary)
        , m_unprinted(unprinted)
    { }

    void read(int comment, std::vector<Mention> &found) const
    {
        const comments::Comment &it = m_comments[static_cast<std::size_t>(comment)];
        readHeader(comment, headerAddressee(m_text, it), found);
        const std::vector<Word> words = nameWords(m_text, it.body);
        const std::vector<Lead> leads = leadsIn(m_text, it.body);
        for (std::size_t i = 0; i < words.size();) {
            const Form *form = m_forms.at(std::span(words).subspan(i));
            if (form)
                note(comment, words, i, *form, leads, found);
            i += form ? form->keys.size() : 1;
        }
    }

private:
    Mention mentionOf(int comment, const Form &form, Manner manner) const
    {
        Mention mention;
        mention.comment = comment;
        mention.person = form.person;
        mention.manner = manner;
        mention.kind = kindOf(manner);
        if (form.unprinted >= 0) {
            mention.name = m_unprinted.fullest(form.unprinted).name;
            mention.credence = m_unprinted.fullest(form.unprinted).credence;
        }
        return mention;
    }

    void readHeader(int comment, std::string_view name, std::vector<Mention> &found) const
    {
        const std::vector<Word> words = wordsOf(name, {0, name.size()});
        const Form *form = words.empty() ? nullptr : m_forms.at(words);
        if (!form || form->keys.size() != words.size())
            return;
        Mention mention = mentionOf(comment, *form, Manner::Header);
        if (mention.name.empty())
            mention.name = name;
        found.push_back(std::move(mention));
    }

    void note(int comment, std::span<const Word> words, std::size_t i, const Form &form,
              const std::vector<Lead> &leads, std::vector<Mention> &found) const
    {
        const std::size_t count = form.keys.size();
        const Span where{words[i].where.start, words[i + count - 1].where.end};
        const bool own
            = form.person >= 0 && m_identities.of[static_cast<std::size_t>(comment)] == form.person;
        const Manner manner = mannerAt(comment, words, i, count, where, leads);
        if (own || (!isMarked(manner) && isWord(words, i, form)))
            return;
        Mention mention = mentionOf(comment, form, manner);
        mention.where = where;
        if (mention.name.empty())
            mention.name = slice(m_text, where);
        found.push_back(std::move(mention));
    }

    Manner mannerAt(int comment, std::span<const Word> words, std::size_t i, std::size_t count,
                    Span where, const std::vector<Lead> &leads) const
    {
        const auto lead
            = std::ranges::find_if(leads, [&](const Lead &it) { return it.name.contains(where); });
        if (lead != leads.end() && (lead->isMarked || lead->isHeader))
            return lead->isHeader ? Manner::Header : Manner::Lead;
        return mannerOf(m_text, m_comments[static_cast<std::size_t>(comment)].body, words, i,
                        count);
    }

    static bool isMarked(Manner manner)
    {
        return manner != Manner::Plain && manner != Manner::Bare && manner != Manner::Said
            && manner != Manner::Agreeing;
    }

    /// A part of a name written small is a word, and so is a name that is one elsewhere.
    bool isWord(std::span<const Word> words, std::size_t i, const Form &form) const
    {
        const bool single = form.keys.size() == 1;
        return (!form.whole && !words[i].capital)
            || (single && m_vocabulary.small(words[i].key) > (form.unprinted >= 0 ? 1 : 0));
    }

    std::string_view m_text;
    const std::vector<comments::Comment> &m_comments;
    const Identities &m_identities;
    const Forms &m_forms;
    const Vocabulary &m_vocabulary;
    const Unprinted &m_unprinted;
};

/// Gives each name that no comment prints to the one person it may be short for, or keeps it where
/// names are lost.
void addUnprinted(const Unprinted &unprinted, bool namesLost, Forms &forms)
{
    for (std::size_t i = 0; i < unprinted.names().size(); ++i) {
        const UnprintedName &name = unprinted.names()[i];
        const int person = name.keys.size() == 1 ? forms.alike(name.name) : -1;
        if (person >= 0)
            forms.add({name.keys, person, -1, false});
        else if (namesLost)
            forms.add({name.keys, -1, static_cast<int>(i), true});
    }
}

} // namespace

std::vector<Mention> mentions(std::string_view text, const std::vector<Span> &article,
                              const std::vector<comments::Comment> &comments,
                              const Identities &identities, const Weights &weights)
{
    const Vocabulary vocabulary(text, article, comments, weights.words);
    Forms forms(identities, vocabulary);
    const bool namesLost
        = std::ranges::any_of(comments, [](const auto &comment) { return comment.author.empty(); });
    const Unprinted unprinted(unprintedNames(text, comments, forms, vocabulary, weights));
    addUnprinted(unprinted, namesLost, forms);
    const Reader reader(text, comments, identities, forms, vocabulary, unprinted);
    std::vector<Mention> found;
    for (std::size_t i = 0; i < comments.size(); ++i)
        reader.read(static_cast<int>(i), found);
    return found;
}

std::vector<Mention> forTree(const std::vector<Mention> &mentions, const Identities &before,
                             const Identities &now)
{
    std::unordered_map<std::string, int> byName;
    for (std::size_t p = 0; p < now.people.size(); ++p)
        if (!now.people[p].name.empty())
            byName.emplace(foldedName(now.people[p].name), static_cast<int>(p));
    std::vector<Mention> kept;
    for (Mention mention : mentions) {
        if (mention.manner == Manner::Header || mention.manner == Manner::Signature)
            continue;
        if (mention.person >= 0) {
            const Person &person = before.people[static_cast<std::size_t>(mention.person)];
            mention.person = now.of[static_cast<std::size_t>(person.comments.front())];
        } else if (const auto known = byName.find(foldedName(mention.name));
                   known != byName.end()) {
            mention.person = known->second;
        }
        const bool own = mention.person >= 0
            && mention.person == now.of[static_cast<std::size_t>(mention.comment)];
        const bool isName = mention.credence >= likelyName || mention.manner == Manner::At
            || mention.manner == Manner::Lead || mention.manner == Manner::Remote;
        if (!own && (mention.person >= 0 || (isName && mention.kind != Mention::Kind::Anywhere)))
            kept.push_back(std::move(mention));
    }
    return kept;
}

} // namespace rejoinder::people
