// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notetarget.h"

#include <QCoreApplication>

#include "ui/models/targets.h"

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

namespace {

using annotate::Target;
using annotate::TargetKind;

bool hasComment(const models::Focus &focus, const models::Document *document)
{
    return document && document->hasComment(focus.comment);
}

QString word(const char *text)
{
    return QCoreApplication::translate("notes", text);
}

} // namespace

std::optional<Target> targetOf(Subject subject, const models::Focus &focus,
                               const models::Document *document, const CodeId &tag)
{
    switch (subject) {
    case Subject::Comment:
        if (!hasComment(focus, document))
            return {};
        return models::commentTarget(*document, focus.comment);
    case Subject::Words:
        if (!document || focus.selection.isEmpty())
            return {};
        return Target{TargetKind::Span,
                      annotate::anchorOf(document->id, document->source.text, focus.selection),
                      {}};
    case Subject::Passage:
        if (!focus.coding.isValid())
            return {};
        return Target{TargetKind::Coding, {}, focus.coding.value};
    case Subject::Person:
        return document ? models::personTarget(*document, focus.comment) : std::nullopt;
    case Subject::Document:
        if (!document)
            return {};
        return Target{TargetKind::Document, {document->id, {}, {}, {}, {}}, {}};
    case Subject::Tag:
        if (!tag.isValid())
            return {};
        return Target{TargetKind::Code, {}, tag.value};
    case Subject::Project:
        break;
    }
    return Target{TargetKind::Project, {}, {}};
}

Subject subjectOf(const models::Focus &focus, const models::Document *document)
{
    if (focus.coding.isValid())
        return Subject::Passage;
    if (hasComment(focus, document))
        return Subject::Comment;
    return document ? Subject::Document : Subject::Project;
}

bool isSameTarget(const Target &note, const Target &wanted)
{
    if (note.kind != wanted.kind || note.anchor.document != wanted.anchor.document)
        return false;
    switch (wanted.kind) {
    case TargetKind::Coding:
    case TargetKind::Code:
        return note.ref == wanted.ref;
    case TargetKind::Comment:
        return note.anchor.span == wanted.anchor.span
            || wanted.anchor.span.contains(note.anchor.span.start);
    case TargetKind::Person:
        return note.anchor.span == wanted.anchor.span
            || (!note.ref.empty() && note.ref == wanted.ref);
    default:
        return note.anchor.span == wanted.anchor.span;
    }
}

QString nameOf(Subject subject, const models::Focus &focus, const models::Document *document)
{
    const QString number = u"#%1"_s.arg(focus.comment + 1);
    switch (subject) {
    case Subject::Comment: {
        const QString name = hasComment(focus, document)
            ? QString::fromStdString(pipeline::shownName(document->reconstruction, focus.comment))
            : QString();
        return name.isEmpty() ? number : u"%1, %2"_s.arg(number, name);
    }
    case Subject::Words:
        return word(QT_TRANSLATE_NOOP("notes", "the selected words"));
    case Subject::Tag:
        return word(QT_TRANSLATE_NOOP("notes", "the tag"));
    case Subject::Passage:
        return word(QT_TRANSLATE_NOOP("notes", "the tagged passage"));
    case Subject::Person: {
        const people::Person *person = document ? document->personOf(focus.comment) : nullptr;
        return person && !person->name.empty()
            ? QString::fromStdString(person->name)
            : word(QT_TRANSLATE_NOOP("notes", "the person of %1")).arg(number);
    }
    case Subject::Document:
        return word(QT_TRANSLATE_NOOP("notes", "the document"));
    case Subject::Project:
        break;
    }
    return word(QT_TRANSLATE_NOOP("notes", "the project"));
}

} // namespace rejoinder::notes
