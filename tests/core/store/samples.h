// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/annotate/target.h"
#include "core/store/store.h"

/// Invented projects for the tests of the store.
namespace samples {

using namespace rejoinder;

/// A clock that ticks a second at each look, so that order in time is order of calls.
inline Clock tickingClock()
{
    return [now = Moment(1'790'000'000'000)]() mutable { return now += 1000; };
}

/// A dump about a harmless matter, different for each number.
inline source::Source source(int number, int comments = 12)
{
    source::Source source;
    source.name = "harbour-" + std::to_string(number) + ".txt";
    source.text = "The ferry of pier " + std::to_string(number) + "\n\nThe ferry runs again.\n\n";
    for (int i = 0; i < comments; ++i)
        source.text += "Reader " + std::to_string(i) + "\nI like the \u{1F6A2} ferry number "
            + std::to_string(i * number) + ".\n\n";
    source.raw = source.text;
    source.encoding = "UTF-8";
    source.sha256 = "hash-of-" + std::to_string(number);
    return source;
}

/// Random values everywhere, so that a column that is forgotten shows.
class Reconstructions
{
public:
    explicit Reconstructions(unsigned seed) : m_random(seed) { }

    pipeline::Reconstruction make(int comments)
    {
        pipeline::Reconstruction told;
        told.model = "model " + word();
        if (number(3) > 0)
            told.title = Span{0, std::size_t(number(20))};
        for (int i = 0; i < number(5); ++i)
            told.article.push_back(span());
        for (int i = 0; i < comments; ++i)
            addComment(told, comments);
        for (int i = 0; i < number(7); ++i)
            told.people.push_back({word(),
                                   people::Kind(number(3)),
                                   words(),
                                   {number(9), number(9)},
                                   real(),
                                   words()});
        for (int i = 0; i < number(6); ++i)
            told.passages.push_back(
                {number(comments + 1), span(), number(comments + 1) - 1, number(4) - 1, span()});
        told.order = replies::Order(number(4));
        told.profile = words();
        return told;
    }

private:
    void addComment(pipeline::Reconstruction &told, int comments)
    {
        told.comments.push_back({span(), span(), span(), span(), word(),
                                 comments::NameState(number(3)), word(), number(9) - 1, real()});
        replies::Link link{number(comments + 2) - 2, real(), number(2) == 1, {}, {}};
        for (int i = 0; i < number(5); ++i)
            link.alternatives.push_back({number(comments + 2) - 2, real()});
        for (int i = 0; i < number(5); ++i)
            link.evidence.push_back({word(), word(), real() - 0.5, span()});
        told.links.push_back(std::move(link));
        told.inferred.push_back(number(2) == 0
                                    ? people::InferredName{}
                                    : people::InferredName{word(), real(), word(), span()});
        told.personOf.push_back(number(5) - 1);
    }

    int number(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    double real() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }
    Span span()
    {
        const std::size_t start = std::size_t(number(1000));
        return {start, start + std::size_t(number(100))};
    }
    std::string word()
    {
        static const std::string all[] = {"",
                                          "Mole",
                                          "R\u00e4tin",
                                          "\u6d77\u6e2f",
                                          "a \"quoted\" one",
                                          "\ufeffmarked",
                                          "\uffff odd",
                                          std::string("nul\0in", 6),
                                          "\U0001F6A2"};
        return all[number(int(std::size(all)))];
    }
    std::vector<std::string> words()
    {
        std::vector<std::string> some(std::size_t(number(4)));
        for (std::string &one : some)
            one = word();
        return some;
    }

    std::mt19937 m_random;
};

/// A folder that goes with the test and a project in it.
struct Bench
{
    QTemporaryDir folder{inMemory()}; // what a disk costs is not what is tested
    store::Store::Options options{tickingClock(), "Ada"};
    std::string path = folder.filePath(QStringLiteral("test.rejoinder")).toStdString();

    std::unique_ptr<store::Store> create()
    {
        auto store = store::Store::create(path, options);
        return store ? std::move(*store) : report(store.error());
    }
    std::unique_ptr<store::Store> open()
    {
        auto store = store::Store::open(path, options);
        return store ? std::move(*store) : report(store.error());
    }

private:
    static QString inMemory()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
            + QStringLiteral("/rejoinder-XXXXXX");
    }
    static std::unique_ptr<store::Store> report(const Error &error)
    {
        qWarning("%s", describe(error).c_str());
        return nullptr;
    }
};

inline annotate::Code firstUsableCode(const store::Store &store)
{
    const auto book = store.codebook();
    for (const annotate::Code &code : book->codes)
        if (!code.isGroup)
            return code;
    return {};
}

/// A coding on the words [start, end) of a document.
inline annotate::Coding codingOn(const CodeId &code, const DocumentId &document,
                                 const std::string &text, Span span)
{
    annotate::Coding coding;
    coding.id = CodingId::make();
    coding.code = code;
    coding.target.kind = annotate::TargetKind::Span;
    coding.target.anchor = annotate::anchorOf(document, text, span);
    return coding;
}

} // namespace samples
