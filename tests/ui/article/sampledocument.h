// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/models/document.h"

namespace rejoinder::test {

/// Writes a dump line by line and notes what each line is, so that tests need no reconstruction.
class DumpWriter
{
public:
    Span line(std::string_view text)
    {
        const std::size_t start = m_document.source.text.size();
        m_document.source.text.append(text).append("\n");
        return {start, start + text.size()};
    }
    void title(std::string_view text) { m_document.reconstruction.title = line(text); }
    void paragraph(std::string_view text)
    {
        m_document.reconstruction.article.push_back(line(text));
    }

    /// A comment with a name line (none where the name is empty); returns its index.
    int comment(std::string_view name, std::string_view body, int parent = replies::topLevel,
                double confidence = 1)
    {
        pipeline::Reconstruction &found = m_document.reconstruction;
        comments::Comment comment;
        if (!name.empty())
            comment.nameSpan = line(name);
        comment.body = line(body);
        comment.whole
            = {name.empty() ? comment.body.start : comment.nameSpan.start, comment.body.end};
        comment.author = name;
        comment.nameState = name.empty() ? comments::NameState::Lost : comments::NameState::Printed;
        found.comments.push_back(comment);
        replies::Link link;
        link.parent = parent;
        link.confidence = confidence;
        found.links.push_back(link);
        found.inferred.emplace_back();
        const int index = int(found.comments.size()) - 1;
        found.personOf.push_back(index);
        people::Person person;
        person.name = name;
        person.kind = name.empty() ? people::Kind::Unnamed : people::Kind::Printed;
        person.comments = {index};
        found.people.push_back(person);
        return index;
    }
    /// The comment quotes these words of an article paragraph.
    void quotes(int comment, int paragraph, std::string_view words)
    {
        passages::Passage passage;
        passage.comment = comment;
        passage.here = find(words, m_document.reconstruction.comments[std::size_t(comment)].body);
        passage.paragraph = paragraph;
        passage.there = find(words, m_document.reconstruction.article[std::size_t(paragraph)]);
        m_document.reconstruction.passages.push_back(passage);
    }
    Span find(std::string_view words, Span within = {0, std::string::npos}) const
    {
        const std::size_t at = m_document.source.text.find(words, within.start);
        return at == std::string::npos ? Span() : Span{at, at + words.size()};
    }
    models::DocumentPtr document(std::string name = "dump.txt")
    {
        models::Document document = m_document;
        document.id = DocumentId{"00000000-0000-4000-8000-000000000001"};
        document.source.name = name;
        document.source.encoding = "UTF-8";
        document.info.id = document.id;
        document.info.name = std::move(name);
        document.shape = replies::shapeOf(pipeline::parentsOf(document.reconstruction));
        return std::make_shared<const models::Document>(std::move(document));
    }

private:
    models::Document m_document;
};

/// A small page about a street: title, five paragraphs with a widget between, six comments.
inline models::DocumentPtr streetDocument()
{
    DumpWriter dump;
    dump.line("Home   News   Sport   Your town   Sign in");
    dump.title("City council votes to close Harbour Street to cars");
    dump.line("Share   Print   Anneke Storr");
    dump.line("");
    dump.paragraph("The city council voted nine to six on Tuesday night to close Harbour Street to "
                   "private cars between "
                   "the Corn Exchange and the fish market, ending a debate that has filled the "
                   "public gallery for most "
                   "of the year. The closure takes effect on 1 March and will be reviewed after "
                   "eighteen months.");
    dump.line("ADVERTISEMENT");
    dump.paragraph("Buses, delivery vans before eleven in the morning and residents with a permit "
                   "will still be let "
                   "through. Blue-badge parking moves to Chandler’s Row, where the council has "
                   "promised fourteen marked "
                   "spaces, two more than the street has today.");
    dump.paragraph("“This is not a war on anybody’s car,” said Councillor Ruth Albury, who brought "
                   "the motion. “It is "
                   "four hundred metres of street that eleven thousand people walk down on a "
                   "Saturday, and we have been "
                   "giving two thirds of it to a queue.”");
    dump.paragraph("Opponents said the decision rested on a nine-week trial held in early summer, "
                   "when trade is at its "
                   "best. “You cannot call a sunny June evidence,” said Councillor Peter Haldane. "
                   "“Ask the shops in "
                   "February.”");
    dump.paragraph("A survey by the Harbour Traders’ Association, published last week, found that "
                   "58 per cent of its "
                   "members expected to lose custom, while the council’s own count put footfall "
                   "during the trial up by "
                   "17 per cent. Both figures were disputed from the floor.");
    dump.line("112 comments   Sort by: oldest");
    const int ilse
        = dump.comment("Ilse Marrow",
                       "Nobody mentions the bakery. “58 per cent of its members expected to "
                       "lose custom” is not a count.");
    dump.line("Reply");
    const int gerrit = dump.comment("Gerrit Vance", "That lorry was bringing the flour.", ilse);
    dump.line("Reply");
    dump.comment("", "And taking the quiet away. Both are true, Gerrit.", gerrit, 0.62);
    dump.line("Reply");
    const int okonjo
        = dump.comment("D. Okonjo",
                       "Fourteen spaces: “two more than the street has today”, and who counts "
                       "them? 58 per cent of its members, 3 hours ago.");
    dump.line("Reply · Share");
    dump.quotes(ilse, 4, "58 per cent of its members expected to lose custom");
    dump.quotes(okonjo, 1, "two more than the street has today");
    dump.quotes(okonjo, 4, "58 per cent of its members");
    return dump.document("courier-harbour-street.txt");
}

/// A span of the document with a code of the built-in codebook, by its name.
inline annotate::Coding spanCoding(const models::Document &document,
                                   const annotate::Codebook &codebook, std::string_view code,
                                   std::string_view words, std::string id)
{
    annotate::Coding coding;
    coding.id = CodingId{std::move(id)};
    for (const annotate::Code &known : codebook.codes) {
        if (known.name == code)
            coding.code = known.id;
    }
    const std::size_t at = document.source.text.find(words);
    coding.target.kind = annotate::TargetKind::Span;
    coding.target.anchor
        = annotate::anchorOf(document.id, document.source.text, {at, at + words.size()});
    return coding;
}

} // namespace rejoinder::test
