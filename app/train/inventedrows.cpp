// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedrows.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>

namespace rejoinder::train {

namespace {

std::size_t wordsIn(const Row &row)
{
    std::size_t words = 0;
    bool inside = false;
    for (const Piece &piece : row.pieces)
        for (const char c : piece.text) {
            const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
    return words;
}

/// The last line of each header goes before the first of the body.
std::vector<Row> joined(std::vector<Row> rows)
{
    std::vector<Row> out;
    for (Row &row : rows) {
        if (row.what() == Piece::What::Body) {
            const auto head = std::ranges::find_if_not(out.rbegin(), out.rend(), &Row::isBlank);
            if (head != out.rend() && head->comment == row.comment
                && head->what() == Piece::What::Head) {
                out.erase(head.base(), out.end());
                out.back().pieces.push_back({" "});
                std::ranges::move(row.pieces, std::back_inserter(out.back().pieces));
                continue;
            }
        }
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<Row> loosened(std::vector<Row> rows)
{
    std::vector<Row> out;
    for (Row &row : rows) {
        if (row.isBlank())
            out.emplace_back();
        out.push_back(std::move(row));
    }
    return out;
}

constexpr std::string_view blanks = " \t";

/// What an extractor that knows no inline tags makes of a name among other words.
void glue(Row &row, const Damage &damage)
{
    for (std::size_t at = 0; at < row.pieces.size(); ++at) {
        if (!row.pieces[at].isName)
            continue;
        if (damage.gluesAfterName && at + 1 < row.pieces.size()) {
            std::string &after = row.pieces[at + 1].text;
            after.erase(0, std::min(after.find_first_not_of(blanks), after.size()));
        }
        if (damage.gluesBeforeName && at > 0) {
            std::string &before = row.pieces[at - 1].text;
            before.erase(before.find_last_not_of(blanks) + 1);
        }
    }
}

/// False where a word is missing; what stands between "<" and ">" may lack one.
bool fill(std::string_view form, const Fields &fields, Piece::What what, std::vector<Piece> &pieces)
{
    for (std::size_t at = 0; at < form.size();) {
        if (form[at] == '<' || form[at] == '{') {
            const std::size_t end = form.find(form[at] == '<' ? '>' : '}', at);
            const std::string_view inside = form.substr(at + 1, end - at - 1);
            if (form[at] == '<') {
                std::vector<Piece> more;
                if (fill(inside, fields, what, more))
                    std::ranges::move(more, std::back_inserter(pieces));
            } else {
                const bool isName = inside == "name" && what == Piece::What::Head;
                Piece piece{fields(inside), what, isName};
                if (piece.text.empty())
                    return false;
                pieces.push_back(std::move(piece));
            }
            at = end + 1;
        } else {
            const std::size_t end = std::min(form.find_first_of("<{", at), form.size());
            pieces.push_back({std::string(form.substr(at, end - at)), what});
            at = end;
        }
    }
    return true;
}

} // namespace

Row filled(std::string_view form, const Fields &fields, Piece::What what, int comment)
{
    Row row;
    row.comment = comment;
    return fill(form, fields, what, row.pieces) ? row : Row();
}

Piece::What Row::what() const
{
    const auto own = std::ranges::find_if(
        pieces, [](const Piece &piece) { return piece.what != Piece::What::Page; });
    return own == pieces.end() ? Piece::What::Page : own->what;
}

std::vector<Row> damaged(std::vector<Row> rows, const Damage &damage, learn::Random &random)
{
    for (Row &row : rows) {
        glue(row, damage);
        for (Piece &piece : row.pieces)
            if (piece.isName && random.share() < damage.namesBlank)
                piece.text.clear();
    }
    if (damage.isJoined)
        rows = joined(std::move(rows));
    std::erase_if(rows, [&](const Row &row) {
        if (row.isBlank())
            return damage.isTight;
        const bool isName = row.what() == Piece::What::Head
            && row.pieces.back().what == Piece::What::Head
            && std::ranges::any_of(row.pieces, &Piece::isName);
        return (isName && random.share() < damage.namesLost) || wordsIn(row) < damage.shortest
            || wordsIn(row) == 0;
    });
    return damage.isLoose ? loosened(std::move(rows)) : rows;
}

void writeRows(const std::vector<Row> &rows, Dump &out)
{
    const auto widen
        = [](Span &span, Span by) { span = {span.isEmpty() ? by.start : span.start, by.end}; };
    std::string &text = out.source.text;
    std::map<int, evaluate::GoldComment> told;
    for (const Row &row : rows) {
        for (const Piece &piece : row.pieces) {
            const Span span{text.size(), text.size() + piece.text.size()};
            text += piece.text;
            if (piece.what == Piece::What::Title)
                out.gold.title = span;
            if (piece.what == Piece::What::Article)
                out.gold.article.push_back(span);
            if (piece.what != Piece::What::Head && piece.what != Piece::What::Body)
                continue;
            evaluate::GoldComment &comment = told[row.comment];
            widen(comment.whole, span);
            if (piece.what == Piece::What::Body)
                widen(comment.body, span);
            if (piece.isName && !piece.text.empty())
                comment.author = piece.text;
        }
        text += '\n';
    }
    for (auto &[index, comment] : told) {
        comment.id = std::to_string(index);
        if (comment.body.isEmpty())
            comment.body = {comment.whole.end, comment.whole.end};
        out.gold.comments.push_back(std::move(comment));
    }
}

} // namespace rejoinder::train
