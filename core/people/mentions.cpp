// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/mentions.h"

#include "core/base/words.h"
#include "core/people/names.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace rejoinder::people {

namespace {

constexpr int beginning = 3; // words that may stand before a name that opens a comment
constexpr std::size_t shortestPart = 3; // bytes of a part of a name that can stand for the whole

/// Words that may stand before a name at the beginning, and are none.
constexpr std::array greetings{
    wordKey("wow"),    wordKey("lol"),      wordKey("haha"),    wordKey("true"),
    wordKey("right"),  wordKey("wrong"),    wordKey("nope"),    wordKey("yep"),
    wordKey("yeah"),   wordKey("indeed"),   wordKey("exactly"), wordKey("agreed"),
    wordKey("nice"),   wordKey("great"),    wordKey("sure"),    wordKey("please"),
    wordKey("so"),     wordKey("actually"), wordKey("nein"),    wordKey("ja"),
    wordKey("genau"),  wordKey("stimmt"),   wordKey("oui"),     wordKey("non"),
    wordKey("exact"),  wordKey("sí"),       wordKey("si"),

    wordKey("hi"),     wordKey("hey"),      wordKey("hello"),   wordKey("dear"),
    wordKey("look"),   wordKey("thanks"),   wordKey("hallo"),   wordKey("liebe"),
    wordKey("lieber"), wordKey("danke"),    wordKey("salut"),   wordKey("bonjour"),
    wordKey("merci"),  wordKey("hola"),     wordKey("gracias"), wordKey("yo"),
    wordKey("sorry"),  wordKey("listen"),   wordKey("wake"),    wordKey("up"),
    wordKey("ok"),     wordKey("okay"),     wordKey("well"),    wordKey("yes"),
    wordKey("no"),     wordKey("oh"),       wordKey("mr"),      wordKey("mrs"),
    wordKey("herr"),   wordKey("frau"),     wordKey("bravo"),   wordKey("agree"),
    wordKey("with")};
constexpr std::array saying{wordKey("wrote"),    wordKey("writes"),   wordKey("said"),
                            wordKey("says"),     wordKey("schrieb"),  wordKey("schreibt"),
                            wordKey("sagt"),     wordKey("sagte"),    wordKey("écrit"),
                            wordKey("dit"),      wordKey("escribió"), wordKey("dijo"),
                            wordKey("escreveu"), wordKey("disse"),    wordKey("asked"),
                            wordKey("meint"),    wordKey("写"),       wordKey("说")};
constexpr std::array remote{wordKey("reply"),    wordKey("replied"), wordKey("response"),
                            wordKey("answer"),   wordKey("antwort"), wordKey("réponse"),
                            wordKey("respuesta")};

bool holds(std::span<const std::uint64_t> keys, std::uint64_t key)
{
    return std::ranges::find(keys, key) != keys.end();
}

std::vector<std::uint64_t> keysOf(std::string_view name)
{
    std::vector<std::uint64_t> keys;
    for (const Word &word : wordsOf(name, {0, name.size()}))
        keys.push_back(word.key);
    return keys;
}

/// One way to write a person's name.
struct Form
{
    std::vector<std::uint64_t> keys;
    int person = -1;
    bool whole = true; // else a part of the name
};

/// Every word that is written small somewhere, in a body or in the article: not a name by itself.
struct Vocabulary
{
    std::unordered_set<std::uint64_t> small;
    std::unordered_set<std::uint64_t> topic; // all words of the article

    void read(std::string_view text, Span span, bool article)
    {
        for (const Word &word : wordsOf(text, span)) {
            if (!word.capital)
                small.insert(word.key);
            if (article)
                topic.insert(word.key);
        }
    }
};

class Forms
{
public:
    Forms(const Identities &identities, const Vocabulary &vocabulary)
    {
        std::unordered_map<std::uint64_t, int> owners; // of a part; -1: more than one
        for (std::size_t p = 0; p < identities.people.size(); ++p)
            addWhole(identities.people[p], static_cast<int>(p), vocabulary, owners);
        for (const auto &[key, person] : owners)
            if (person >= 0 && !vocabulary.small.contains(key) && !vocabulary.topic.contains(key))
                add({{key}, person, false});
        for (auto &[key, list] : m_byFirst)
            std::ranges::stable_sort(list, [](const Form &a, const Form &b) {
                return std::pair(a.keys.size(), a.whole) > std::pair(b.keys.size(), b.whole);
            });
    }

    /// The longest form that stands at a word.
    const Form *at(std::span<const Word> words) const
    {
        const auto found = m_byFirst.find(words[0].key);
        if (found == m_byFirst.end())
            return nullptr;
        for (const Form &form : found->second)
            if (form.keys.size() <= words.size()
                && std::ranges::equal(form.keys, words.first(form.keys.size()), {}, {}, &Word::key))
                return &form;
        return nullptr;
    }

private:
    void add(Form form)
    {
        const std::uint64_t first = form.keys.front();
        m_byFirst[first].push_back(std::move(form));
    }

    void addWhole(const Person &person, int index, const Vocabulary &vocabulary,
                  std::unordered_map<std::uint64_t, int> &owners)
    {
        const std::string folded = foldedName(person.name);
        if (folded.empty() || isNobody(folded))
            return;
        std::vector<std::uint64_t> keys = keysOf(folded);
        if (keys.empty())
            return;
        // A name that is a common word is told only by "@" or a comma; that is judged where it
        // stands.
        const bool common = keys.size() == 1 && vocabulary.small.contains(keys[0]);
        add({keys, index, !common});
        std::string joined;
        const std::vector<std::string> parts = nameParts(person.name);
        for (const std::string &part : parts)
            joined += part;
        if (parts.size() > 1)
            add({{wordKey(joined)}, index, true});
        for (const std::string &part : parts) {
            if (part.size() < shortestPart || parts.size() < 2
                || (part[0] >= '0' && part[0] <= '9'))
                continue;
            const auto [owner, isNew] = owners.emplace(wordKey(part), index);
            if (!isNew && owner->second != index)
                owner->second = -1;
        }
    }

    std::unordered_map<std::uint64_t, std::vector<Form>> m_byFirst;
};

class Reader
{
public:
    Reader(std::string_view text, const std::vector<comments::Comment> &comments,
           const Identities &identities, const Forms &forms, const Vocabulary &vocabulary,
           bool namesLost)
        : m_text(text)
        , m_comments(comments)
        , m_identities(identities)
        , m_forms(forms)
        , m_vocabulary(vocabulary)
        , m_namesLost(namesLost)
    { }

    void read(int comment, std::vector<Mention> &found) const
    {
        const std::vector<Word> words
            = wordsOf(m_text, m_comments[static_cast<std::size_t>(comment)].body);
        const std::span<const Word> all(words);
        for (std::size_t i = 0; i < words.size();) {
            const Form *form = m_forms.at(all.subspan(i));
            std::size_t length = 1;
            if (form) {
                length = form->keys.size();
                if (m_identities.of[static_cast<std::size_t>(comment)] != form->person)
                    note(comment, all, i, length, form, found);
            } else if (m_namesLost && looksLikeUnprintedName(all, i, length)) {
                note(comment, all, i, length, nullptr, found);
            }
            i += length;
        }
    }

private:
    char before(const Word &word) const
    {
        return word.where.start == 0 ? '\n' : m_text[word.where.start - 1];
    }
    std::string_view after(const Word &word) const { return m_text.substr(word.where.end, 3); }

    bool isSetOff(const Word &last) const
    {
        const std::string_view next = after(last);
        return next.starts_with(",") || next.starts_with(":") || next.starts_with("!")
            || next.starts_with(" -") || next.starts_with("，") || next.starts_with("：")
            || next.starts_with("\n");
    }

    bool startsLine(const Word &word) const
    {
        const std::size_t at
            = m_text.find_last_not_of(" @", word.where.start == 0 ? 0 : word.where.start - 1);
        return at == std::string_view::npos || m_text[at] == '\n' || m_text[at] == '\r';
    }

    bool opens(std::span<const Word> words, std::size_t i) const
    {
        if (i > beginning)
            return false;
        return std::ranges::all_of(words.first(i),
                                   [](const Word &word) { return holds(greetings, word.key); });
    }

    Mention::Kind kindOf(std::span<const Word> words, std::size_t i, std::size_t length) const
    {
        const Word &last = words[i + length - 1];
        if (quotesBelow(last))
            return Mention::Kind::Quote;
        for (std::size_t next = i + length; next < std::min(words.size(), i + length + 2); ++next)
            if (holds(saying, words[next].key))
                return Mention::Kind::Quote;
        if (refersBack(words, i))
            return Mention::Kind::Remote;
        const bool at = before(words[i]) == '@';
        const bool greeted = i > 0 && holds(greetings, words[i - 1].key) && isSetOff(last);
        if (at || opens(words, i) || (startsLine(words[i]) && isSetOff(last)) || greeted)
            return Mention::Kind::Address;
        return Mention::Kind::Anywhere;
    }

    /// "Marrow:" on a line of its own, above lines marked with ">".
    bool quotesBelow(const Word &last) const
    {
        const std::size_t colon = last.where.end;
        if (colon >= m_text.size() || m_text[colon] != ':')
            return false;
        const std::size_t next = m_text.find_first_not_of(" \t\r\n", colon + 1);
        return next != std::string_view::npos && m_text[next] == '>';
    }

    /// "my reply to"
    static bool refersBack(std::span<const Word> words, std::size_t i)
    {
        for (std::size_t back = i >= 3 ? i - 3 : 0; back < i; ++back)
            if (holds(remote, words[back].key))
                return true;
        return false;
    }

    /// "Marrow, that is wrong", "@marrow": a name though no comment prints it.
    bool looksLikeUnprintedName(std::span<const Word> words, std::size_t i,
                                std::size_t &length) const
    {
        for (std::size_t count = 1; count <= 3 && i + count <= words.size() && startsLine(words[i]);
             ++count) {
            if (quotesBelow(words[i + count - 1])) {
                length = count;
                return true;
            }
        }
        const Word &word = words[i];
        if (word.ideograph || word.where.size() < shortestPart
            || m_vocabulary.topic.contains(word.key))
            return false;
        if (before(word) == '@')
            return true;
        if (word.capital && !m_vocabulary.small.contains(word.key) && refersBack(words, i))
            return true;
        if (m_vocabulary.small.contains(word.key) || holds(greetings, word.key) || !opens(words, i))
            return false;
        const std::string_view written = slice(m_text, word.where);
        const auto upper
            = std::ranges::count_if(written, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (upper == static_cast<std::ptrdiff_t>(written.size()))
            return false; // shouted, or an abbreviation
        const bool hump = upper > 1
            || std::ranges::any_of(written, [](char c) { return c >= '0' && c <= '9'; });
        if (i + 1 < words.size() && words[i + 1].capital && isSetOff(words[i + 1]) && word.capital
            && after(word).starts_with(" ")) {
            length = 2;
            return true;
        }
        const bool greeted = i > 0 && word.capital;
        const std::string_view next = after(word);
        const bool exclaimed = next.starts_with("!") && !greeted; // "Wow!"
        return (word.capital && isSetOff(word) && !next.starts_with("\n") && !exclaimed)
            || (hump && greeted);
    }

    void note(int comment, std::span<const Word> words, std::size_t i, std::size_t length,
              const Form *form, std::vector<Mention> &found) const
    {
        Mention mention;
        mention.comment = comment;
        mention.kind = kindOf(words, i, length);
        mention.where = {words[i].where.start, words[i + length - 1].where.end};
        mention.name = slice(m_text, mention.where);
        mention.person = form ? form->person : -1;
        const bool marked = before(words[i]) == '@' || isSetOff(words[i + length - 1]);
        if (form && !form->whole && !words[i].capital && !marked)
            return; // a part written small is a word
        if (form && length == 1 && m_vocabulary.small.contains(words[i].key) && !marked)
            return;
        if (!form && mention.kind == Mention::Kind::Anywhere)
            return;
        found.push_back(std::move(mention));
    }

    std::string_view m_text;
    const std::vector<comments::Comment> &m_comments;
    const Identities &m_identities;
    const Forms &m_forms;
    const Vocabulary &m_vocabulary;
    bool m_namesLost;
};

} // namespace

std::vector<Mention> mentions(std::string_view text, const std::vector<Span> &article,
                              const std::vector<comments::Comment> &comments,
                              const Identities &identities)
{
    Vocabulary vocabulary;
    for (const Span paragraph : article)
        vocabulary.read(text, paragraph, true);
    for (const comments::Comment &comment : comments)
        vocabulary.read(text, comment.body, false);
    const Forms forms(identities, vocabulary);
    const bool namesLost
        = std::ranges::any_of(comments, [](const auto &comment) { return comment.author.empty(); });
    const Reader reader(text, comments, identities, forms, vocabulary, namesLost);
    std::vector<Mention> found;
    for (std::size_t i = 0; i < comments.size(); ++i)
        reader.read(static_cast<int>(i), found);
    return found;
}

} // namespace rejoinder::people
