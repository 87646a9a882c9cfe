// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/values.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

namespace {

/// Comments of ten bytes each by these people, one behind the other.
pipeline::Reconstruction talk(const std::vector<std::string> &names)
{
    pipeline::Reconstruction found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        comments::Comment comment;
        comment.whole = comment.body = {i * 10, i * 10 + 10};
        found.comments.push_back(comment);
        auto person = std::ranges::find(found.people, names[i], &people::Person::name);
        if (person == found.people.end()) {
            found.people.push_back({names[i], people::Kind::Printed, {}, {}, 1, {}});
            person = std::prev(found.people.end());
        }
        person->comments.push_back(int(i));
        found.personOf.push_back(int(person - found.people.begin()));
    }
    return found;
}

Target at(std::size_t comment, const std::string &name)
{
    return {TargetKind::Person, {{}, {comment * 10, comment * 10 + 10}, {}, {}, {}}, name};
}

VariableValue value(const Target &target, const std::string &text)
{
    return {ValueId{text}, VariableId{"home"}, target, text};
}

/// What is said of each person, joined by blanks; "-" for nothing.
std::string told(const pipeline::Reconstruction &found, const std::vector<VariableValue> &values)
{
    const variables::DocumentValues in = variables::valuesIn(found, values);
    std::string all;
    for (int person = 0; person < int(found.people.size()); ++person) {
        const std::string text = in.ofPerson(person, VariableId{"home"});
        all += (all.empty() ? "" : " ") + (text.empty() ? "-" : text);
    }
    return all;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsTheDocuments()
    {
        const auto in = variables::valuesIn({}, {value({TargetKind::Document, {}, {}}, "Post")});
        QCOMPARE(variables::textIn(in.document, VariableId{"home"}), std::string("Post"));
        QCOMPARE(variables::textIn(in.document, VariableId{"other"}), std::string());
        QCOMPARE(in.ofPerson(-1, VariableId{"home"}), std::string());
    }

    void aValueIsThePersonsWhoWroteTheComment()
    {
        QCOMPARE(told(talk({"Ilse", "Per", "Ilse"}), {value(at(1, "Per"), "quay")}),
                 std::string("- quay"));
    }

    void aValueStaysWithTheName()
    {
        // Somebody said that the first comment is Per's.
        QCOMPARE(told(talk({"Per", "Per", "Ilse"}), {value(at(0, "Ilse"), "quay")}),
                 std::string("- quay"));
    }

    void aValueStaysWithTheCommentWhereTheNameIsGone()
    {
        QCOMPARE(told(talk({"Ilse Marrow", "Per"}), {value(at(0, "Ilse"), "quay")}),
                 std::string("quay -"));
        QCOMPARE(told(talk({"", "Per"}), {value(at(0, ""), "quay")}), std::string("quay -"));
    }

    void anAliasIsAName()
    {
        pipeline::Reconstruction found = talk({"Ilse", "Per"});
        found.people[1].aliases = {"Peer"};
        QCOMPARE(told(found, {value(at(1, "Peer"), "quay")}), std::string("- quay"));
    }

    void ofTwoThatAreOneTheFirstCommentCounts()
    {
        const std::vector<VariableValue> values{value(at(0, "Ilse"), "quay"),
                                                value(at(1, "I. Marrow"), "pier")};
        QCOMPARE(told(talk({"Ilse", "I. Marrow"}), values), std::string("quay pier"));
        QCOMPARE(told(talk({"Ilse", "Ilse"}), values), std::string("quay"));
        QCOMPARE(told(talk({"Ilse", "Ilse"}), {values[1]}), std::string("pier"));
    }

    void nobodyHasNoValue()
    {
        QCOMPARE(variables::personAt(talk({"Ilse"}), at(7, "Per")), -1);
        QCOMPARE(told(talk({"Ilse"}), {value(at(7, "Per"), "quay")}), std::string("-"));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
