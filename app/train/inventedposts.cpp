// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedposts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <numeric>

#include "app/train/folds.h"

namespace rejoinder::train {

namespace {

using evaluate::GoldComment;
using learn::Random;

constexpr int deepest = 8; // levels that are printed apart

constexpr std::array<std::string_view, 24> given{
    "Alma",  "Bertil", "Corin", "Dagny", "Edda",  "Fabian", "Gerda", "Hanno",
    "Ilka",  "Jonte",  "Kaj",   "Livia", "Malte", "Nele",   "Orla",  "Pelle",
    "Quinn", "Ronja",  "Svea",  "Teun",  "Ulla",  "Veit",   "Wim",   "Ylva"};
constexpr std::array<std::string_view, 16> family{
    "Aske",  "Brandt", "Cole",  "Dahl", "Egede", "Falk",   "Grau", "Holm",
    "Ikast", "Juhl",   "Krogh", "Lund", "Munk",  "Nyborg", "Orth", "Pihl"};

std::string lowered(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

std::string reformed(std::string name, NameForm form)
{
    if (!isAscii(name) || form == NameForm::AsIs)
        return name;
    if (form == NameForm::Lower)
        return lowered(name);
    if (form == NameForm::Upper) {
        for (char &c : name)
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        return name;
    }
    const std::size_t space = name.rfind(' ');
    if (form == NameForm::FirstAndInitial)
        return space == std::string::npos || space + 1 >= name.size()
            ? name
            : name.substr(0, name.find(' ')) + " " + name[space + 1] + ".";
    std::erase(name, ' ');
    const std::size_t tail = groupOf(name, 400);
    return lowered(name) + (tail < 200 ? std::to_string(tail) : "");
}

/// Times in the order of the posts, at the pace of some site.
void setClock(Talk &talk, Random &random)
{
    constexpr std::int64_t first = 1136073600; // 2006
    constexpr std::size_t years = 500000000;
    const std::size_t pace = std::array<std::size_t, 3>{600, 7200, 86400}[random.below(3)];
    std::int64_t now = first + std::int64_t(random.below(years));
    talk.writer.time = now;
    for (Post &post : talk.posts)
        post.time = now += 60 + std::int64_t(random.below(pace));
    talk.now = now + std::int64_t(random.below(100000000));
}

/// The posts in the order they stand in, parents among them.
void setPosts(Talk &talk, const Dump &dump, Random &random)
{
    const std::vector<GoldComment> &comments = dump.gold.comments;
    std::vector<std::size_t> order(comments.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return comments[i].whole.start; });
    std::vector<int> placeOf(comments.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        placeOf[order[place]] = int(place);
    for (const std::size_t i : order) {
        const GoldComment &comment = comments[i];
        Post post;
        post.name = comment.author.value_or(comment.trueAuthor.value_or(""));
        if (post.name.empty() || post.name.contains('\n'))
            post.name = someName(random);
        post.body = slice(dump.source.text, comment.body);
        if (comment.parent != GoldComment::topLevel)
            post.parent = placeOf[std::size_t(comment.parent)];
        talk.posts.push_back(std::move(post));
    }
}

/// Leaves the first ones; who answered others answers what those answered.
void keepFirst(std::vector<Post> &posts, std::size_t count)
{
    for (Post &post : posts)
        while (post.parent >= int(count))
            post.parent = posts[std::size_t(post.parent)].parent;
    posts.resize(count);
}

/// A page that shows the newest first has parents below their answers.
class Paths
{
public:
    explicit Paths(std::vector<Post> &posts) : m_posts(posts) { }

    void set(int at)
    {
        Post &post = m_posts[std::size_t(at)];
        if (!post.path.empty())
            return;
        std::string above;
        if (post.parent != GoldComment::topLevel) {
            set(post.parent);
            const Post &parent = m_posts[std::size_t(post.parent)];
            above = parent.path + ".";
            post.depth = std::min(parent.depth + 1, deepest);
        }
        post.path = above + std::to_string(++m_answers[post.parent]);
    }

private:
    std::vector<Post> &m_posts;
    std::map<int, int> m_answers; // so far, by what they answer
};

} // namespace

std::string someName(Random &random)
{
    const std::string_view last = family[random.below(family.size())];
    const std::string_view first = given[random.below(given.size())];
    return std::string(first) + " " + std::string(last);
}

Talk talkOf(const Dump &dump, const InventedStyle &style, Random &random)
{
    Talk talk;
    talk.lang = dump.gold.lang;
    if (dump.gold.title)
        talk.title = slice(dump.source.text, *dump.gold.title);
    for (const Span paragraph : dump.gold.article)
        talk.article.emplace_back(slice(dump.source.text, paragraph));
    setPosts(talk, dump, random);
    talk.writer.name = someName(random);
    setClock(talk, random);
    if (style.most > 0 && style.most < talk.posts.size())
        keepFirst(talk.posts, style.most);
    Paths paths(talk.posts);
    for (std::size_t i = 0; i < talk.posts.size(); ++i) {
        talk.posts[i].name = reformed(talk.posts[i].name, style.names);
        paths.set(int(i));
    }
    return talk;
}

} // namespace rejoinder::train
