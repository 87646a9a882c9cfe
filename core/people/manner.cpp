// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/manner.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace rejoinder::people {

namespace {

constexpr std::size_t beginning = 3; // words that may stand before a name that opens a comment
constexpr std::size_t signatureLength = 40; // bytes of a line that is a signature

template <std::size_t N>
constexpr std::array<std::uint64_t, N> keys(const std::array<std::string_view, N> &words)
{
    std::array<std::uint64_t, N> hashed{};
    for (std::size_t i = 0; i < N; ++i)
        hashed[i] = wordKey(words[i]);
    return hashed;
}

using namespace std::string_view_literals;

/// Words that may stand before a name at the beginning, and are none.
constexpr auto openers = keys(std::array{"wow"sv,         "lol"sv,
                                         "haha"sv,        "true"sv,
                                         "right"sv,       "wrong"sv,
                                         "nope"sv,        "yep"sv,
                                         "yeah"sv,        "indeed"sv,
                                         "exactly"sv,     "agreed"sv,
                                         "nice"sv,        "great"sv,
                                         "sure"sv,        "please"sv,
                                         "so"sv,          "actually"sv,
                                         "nein"sv,        "ja"sv,
                                         "genau"sv,       "stimmt"sv,
                                         "oui"sv,         "non"sv,
                                         "exact"sv,       "sí"sv,
                                         "si"sv,          "hi"sv,
                                         "hey"sv,         "hello"sv,
                                         "dear"sv,        "look"sv,
                                         "thanks"sv,      "thank"sv,
                                         "you"sv,         "hallo"sv,
                                         "liebe"sv,       "lieber"sv,
                                         "danke"sv,       "salut"sv,
                                         "bonjour"sv,     "merci"sv,
                                         "hola"sv,        "gracias"sv,
                                         "yo"sv,          "sorry"sv,
                                         "listen"sv,      "wake"sv,
                                         "up"sv,          "ok"sv,
                                         "okay"sv,        "well"sv,
                                         "yes"sv,         "no"sv,
                                         "oh"sv,          "ah"sv,
                                         "mr"sv,          "mrs"sv,
                                         "herr"sv,        "frau"sv,
                                         "bravo"sv,       "agree"sv,
                                         "with"sv,        "good"sv,
                                         "morning"sv,     "welcome"sv,
                                         "congrats"sv,    "congratulations"sv,
                                         "cheers"sv,      "hmm"sv,
                                         "but"sv,         "and"sv,
                                         "not"sv,         "come"sv,
                                         "on"sv,          "fair"sv,
                                         "point"sv,       "enough"sv,
                                         "by"sv,          "the"sv,
                                         "way"sv,         "why"sv,
                                         "what"sv,        "how"sv,
                                         "who"sv,         "maybe"sv,
                                         "perhaps"sv,     "however"sv,
                                         "also"sv,        "anyway"sv,
                                         "interesting"sv, "awesome"sv,
                                         "cool"sv,        "perfect"sv,
                                         "correct"sv,     "absolutely"sv,
                                         "definitely"sv,  "of"sv,
                                         "course"sv,      "ach"sv,
                                         "aber"sv,        "na"sv,
                                         "und"sv,         "bitte"sv,
                                         "eben"sv,        "richtig"sv,
                                         "falsch"sv,      "nun"sv,
                                         "also"sv,        "doch"sv,
                                         "tja"sv,         "hm"sv,
                                         "ps"sv,          "edit"sv,
                                         "update"sv,      "note"sv,
                                         "quote"sv,       "unfortunately"sv,
                                         "first"sv,       "second"sv,
                                         "finally"sv,     "yup"sv,
                                         "ha"sv,          "heh"sv,
                                         "hehe"sv,        "guys"sv,
                                         "all"sv,         "everyone"sv,
                                         "folks"sv,       "everybody"sv,
                                         "leute"sv,       "alle"sv,
                                         "zusammen"sv,    "bueno"sv,
                                         "bien"sv,        "bon"sv,
                                         "mais"sv,        "pero"sv,
                                         "olá"sv,         "obrigado"sv,
                                         "ciao"sv,        "grazie"sv,
                                         "sir"sv,         "man"sv,
                                         "dude"sv,        "bro"sv,
                                         "mate"sv});
/// How a comment ends before the name, or without one.
constexpr auto closings = keys(std::array{
    "regards"sv, "cheers"sv,   "thanks"sv, "thank"sv, "best"sv,         "greetings"sv, "wishes"sv,
    "grüße"sv,   "gruß"sv,     "grüsse"sv, "gruss"sv, "lg"sv,           "vg"sv,        "mfg"sv,
    "liebe"sv,   "viele"sv,    "dank"sv,   "danke"sv, "cordialement"sv, "saludos"sv,   "gracias"sv,
    "merci"sv,   "seconded"sv, "agreed"sv, "amen"sv,  "enjoy"sv,        "sincerely"sv, "yours"sv,
    "love"sv,    "peace"sv,    "ciao"sv});
constexpr auto callers = keys(std::array{
    "hi"sv,      "hey"sv,     "hello"sv, "dear"sv,    "look"sv,     "thanks"sv, "hallo"sv,
    "liebe"sv,   "lieber"sv,  "danke"sv, "salut"sv,   "bonjour"sv,  "merci"sv,  "hola"sv,
    "gracias"sv, "yo"sv,      "sorry"sv, "listen"sv,  "up"sv,       "mr"sv,     "mrs"sv,
    "herr"sv,    "frau"sv,    "bravo"sv, "welcome"sv, "congrats"sv, "cheers"sv, "yes"sv,
    "no"sv,      "ok"sv,      "okay"sv,  "well"sv,    "oh"sv,       "servus"sv, "moin"sv,
    "you"sv,     "morning"sv, "olá"sv,   "ciao"sv,    "grazie"sv});
constexpr auto sayings = keys(
    std::array{"wrote"sv,    "writes"sv,    "said"sv,    "says"sv,     "schrieb"sv,  "schreibt"sv,
               "sagt"sv,     "sagte"sv,     "écrit"sv,   "dit"sv,      "escribió"sv, "dijo"sv,
               "dice"sv,     "escreveu"sv,  "disse"sv,   "asked"sv,    "asks"sv,     "meint"sv,
               "meinte"sv,   "写"sv,        "说"sv,      "說"sv,       "quotes"sv,   "quoted"sv,
               "points"sv,   "pointed"sv,   "notes"sv,   "noted"sv,    "mentions"sv, "mentioned"sv,
               "suggests"sv, "suggested"sv, "claims"sv,  "claimed"sv,  "argues"sv,   "argued"sv,
               "explains"sv, "explained"sv, "states"sv,  "stated"sv,   "posted"sv,   "puts"sv,
               "zitiert"sv,  "behauptet"sv, "erwähnt"sv, "erwähnte"sv, "observed"sv, "remarked"sv});
constexpr auto answers = keys(std::array{"reply"sv, "replied"sv, "response"sv, "answer"sv,
                                         "answered"sv, "responded"sv, "antwort"sv, "réponse"sv,
                                         "respuesta"sv, "risposta"sv, "resposta"sv, "replying"sv});
constexpr auto towards = keys(std::array{"to"sv, "an"sv, "auf"sv, "à"sv, "a"sv, "für"sv});
constexpr auto contributions
    = keys(std::array{"comment"sv, "comments"sv, "post"sv, "posts"sv, "point"sv, "points"sv,
                      "question"sv, "argument"sv, "reply"sv, "answer"sv, "suggestion"sv,
                      "kommentar"sv, "beitrag"sv, "posting"sv, "frage"sv});
constexpr auto verdicts = keys(std::array{"right"sv, "wrong"sv, "correct"sv, "recht"sv, "unrecht"sv,
                                          "raison"sv, "tort"sv, "razón"sv});
constexpr auto agreeings = keys(std::array{"agree"sv, "disagree"sv, "according"sv, "zustimmen"sv,
                                           "accord"sv, "acuerdo"sv, "concur"sv});
constexpr auto friends = keys(std::array{"man"sv, "friend"sv, "dear"sv, "buddy"sv, "boy"sv, "lad"sv,
                                         "son"sv, "bro"sv, "mate"sv, "fellow"sv, "pal"sv,
                                         "freund"sv, "lieber"sv, "liebe"sv, "ami"sv, "amigo"sv});
constexpr auto owners = keys(std::array{"my"sv, "mein"sv, "meine"sv, "mon"sv, "mi"sv, "old"sv});

bool holds(std::span<const std::uint64_t> keys, std::uint64_t key)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> marks)
{
    return std::ranges::any_of(marks,
                               [&](std::string_view mark) { return text.starts_with(mark); });
}

/// Words [first, first + count) among the others.
class Place
{
public:
    Place(std::string_view text, Span body, std::span<const Word> words, std::size_t first,
          std::size_t count)
        : m_words(words)
        , m_first(first)
        , m_next(first + count)
        , m_before(slice(
              text,
              {first > 0 ? words[first - 1].where.end : body.start, words[first].where.start}))
        , m_after(slice(text, {words[m_next - 1].where.end, body.end}))
    { }

    Manner manner() const
    {
        if (isSignature())
            return Manner::Signature;
        if (m_before.ends_with("@") || m_before.ends_with("＠"))
            return Manner::At;
        if (refersBack())
            return Manner::Remote;
        const bool opens = m_first <= beginning
            && std::ranges::all_of(m_words.first(m_first),
                                   [](const Word &word) { return isOpener(word.key); });
        const bool called = m_first > 0 && holds(callers, keyBack(1)) && !startsLine();
        if (called && (isSetOff() || endsSentence()))
            return Manner::Greeted;
        if (isBefriended())
            return Manner::Greeted;
        if (opens && isSetOff())
            return Manner::Opening;
        if (isSaid())
            return Manner::Said;
        if (startsLine() && m_first > 0 && isSetOff() && !endsLine())
            return Manner::Line;
        if (closes())
            return Manner::Closing;
        if (agrees())
            return Manner::Agreeing;
        return opens ? (called ? Manner::Greeted : Manner::Bare) : Manner::Plain;
    }

private:
    std::uint64_t keyBack(std::size_t back) const
    {
        return m_first >= back ? m_words[m_first - back].key : 0;
    }
    std::uint64_t keyAhead(std::size_t ahead) const
    {
        return m_next + ahead < m_words.size() ? m_words[m_next + ahead].key : 0;
    }
    std::string_view afterBlanks() const
    {
        std::string_view rest = m_after;
        while (!rest.empty() && isBlank(rest.front()))
            rest.remove_prefix(1);
        return rest;
    }
    bool endsLine() const
    {
        const std::string_view rest = afterBlanks();
        return rest.empty() || rest.front() == '\n' || rest.front() == '\r';
    }
    bool startsLine() const
    {
        return m_first == 0 || m_before.find_first_of("\n\r") != std::string_view::npos;
    }
    bool isSetOff() const
    {
        return endsLine()
            || startsWithAny(
                   afterBlanks(),
                   {",", ":", ";", "!", "- ", "-- ", "–", "—", "…", "，", "：", "！", "、"});
    }
    bool endsSentence() const
    {
        return endsLine()
            || startsWithAny(afterBlanks(), {".", "!", "?", "。", "！", "？", ":)", ";)"});
    }
    /// "Ann my friend", "my dear Ann"
    bool isBefriended() const
    {
        if (holds(owners, keyAhead(0)) && holds(friends, keyAhead(1)))
            return true;
        return holds(friends, keyBack(1)) && holds(owners, keyBack(2)) && isSetOff();
    }
    bool isSaid() const
    {
        return holds(sayings, keyAhead(0)) || (holds(sayings, keyAhead(1)) && !isSetOff());
    }
    /// "my reply to Ann"
    bool refersBack() const
    {
        return holds(towards, keyBack(1))
            && (holds(answers, keyBack(2)) || holds(answers, keyBack(3)));
    }
    bool agrees() const
    {
        if (holds(contributions, keyAhead(0)) || holds(verdicts, keyAhead(1)))
            return true;
        return holds(agreeings, keyBack(2)) || holds(agreeings, keyBack(3));
    }
    /// ", Ann." or ", Ann,"
    bool closes() const
    {
        const bool comma = m_before == ", " || m_before == "," || m_before == "，";
        return comma && m_first > 0 && (endsSentence() || afterBlanks().starts_with(","));
    }
    /// Alone on the last of several lines, or behind a dash.
    bool isSignature() const
    {
        if (m_next != m_words.size() || m_first == 0 || !startsLine())
            return false;
        if (m_words.back().where.end - m_words[m_first].where.start > signatureLength)
            return false;
        for (std::size_t i = m_first; i < m_next; ++i)
            if (holds(closings, m_words[i].key) || isOpener(m_words[i].key))
                return false;
        return std::ranges::all_of(m_after,
                                   [](unsigned char c) { return c < 0x80 && !std::isalnum(c); })
            && !m_before.ends_with("@") && m_after.find_first_of("?:") == std::string_view::npos;
    }

    std::span<const Word> m_words;
    std::size_t m_first;
    std::size_t m_next;
    std::string_view m_before; // between the word before and the name
    std::string_view m_after; // from the name to the end of the body
};

} // namespace

Manner mannerOf(std::string_view text, Span body, std::span<const Word> words, std::size_t first,
                std::size_t count)
{
    return Place(text, body, words, first, count).manner();
}

bool isOpener(std::uint64_t key)
{
    return holds(openers, key);
}

} // namespace rejoinder::people
