// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/annotate/codebook.h"
#include "core/variables/values.h"
#include "ui/models/document.h"
#include "ui/thread/body.h"
#include "ui/thread/rowfacts.h"
#include "ui/thread/tagging.h"

namespace rejoinder::thread {

/// Which comments of a thread are asked for: those for which everything that is set holds.
struct Filter
{
    QString text = {}; // stands in the comment, whatever the case; empty = anything
    QString person
        = {}; // wrote it: a name as shown, or a part of one where nobody has just that name
    CodeId tag
        = {}; // on the comment, on words of it or on what it answers; a group: any code below it
    bool doubts = false; // what it answers, or where it begins, is uncertain
    bool untagged = false;
    bool unread = false;
    int fromLevel = 1; // of depth; a root has level 1
    int toLevel = 0; // 0 = however deep
    std::vector<int> only = {}; // those somebody else chose, ascending ...
    QString onlyName = {}; // ... and what they are, such as "quotes ¶5"; empty = any
    VariableId variable = {}; // of people; invalid = any
    QString value = {}; // that it has for who wrote the comment
    QString variableName = {};

    bool isEmpty() const { return *this == Filter(); }
    bool operator==(const Filter &) const = default;
};

/// What a filter looks at.
struct Filtered
{
    const models::Document &document;
    const ThreadFacts &facts;
    const replies::Shape &shape;
    const Tagging &tagging;
    const annotate::Codebook &codebook;
    const std::vector<char> &read; // by comment
    const variables::DocumentValues &values;
};

/// What a variable says of somebody: "stance = for".
struct Saying
{
    VariableId variable;
    QString name;
    QString value;

    bool operator==(const Saying &) const = default;
};

/// What is said of the people of a document, each once, in the order of the variables.
std::vector<Saying> sayingsOf(const variables::Values &values,
                              const variables::DocumentValues &told);

/// Comments, ascending.
std::vector<int> matching(const Filter &filter, const Filtered &thread);

/// "Ilse Marrow · Sarcasm · “survey” · doubts · level 2 to 4"; empty where nothing is set.
QString nameOf(const Filter &filter, const annotate::Codebook &codebook);

/// Why there is nothing: "No comment contains “survey”." REQUIRES: the filter is not empty.
QString nothingFound(const Filter &filter, const annotate::Codebook &codebook);

/// Everywhere the text stands in the words of a comment.
std::vector<Range> foundIn(const QString &words, const QString &text);

} // namespace rejoinder::thread
