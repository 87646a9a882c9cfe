// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/placement.h"

#include <QCoreApplication>

namespace rejoinder::tray {

using annotate::Target;
using annotate::TargetKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

bool hasComment(const models::Focus &focus, const models::Document &document)
{
    return focus.comment >= 0 && focus.comment < int(document.reconstruction.comments.size());
}

Target at(const models::Document &document, TargetKind kind, Span span, std::string ref = {})
{
    return {kind, annotate::anchorOf(document.id, document.source.text, span), std::move(ref)};
}

std::optional<Target> onPerson(const models::Focus &focus, const models::Document &document)
{
    const pipeline::Reconstruction &found = document.reconstruction;
    const int person = found.personOf[std::size_t(focus.comment)];
    if (person < 0 || found.people[std::size_t(person)].comments.empty())
        return std::nullopt;
    const people::Person &who = found.people[std::size_t(person)];
    const Span first = found.comments[std::size_t(who.comments.front())].body;
    return at(document, TargetKind::Person, first, who.name);
}

} // namespace

std::optional<Target> placedAt(const Target &old, const models::Focus &focus,
                               const models::Document &document)
{
    switch (old.kind) {
    case TargetKind::Span:
        if (focus.document != document.id || focus.taggable().isEmpty())
            return std::nullopt;
        return at(document, old.kind, focus.taggable());
    case TargetKind::Comment:
    case TargetKind::ReplyEdge:
    case TargetKind::Subtree:
        if (!hasComment(focus, document))
            return std::nullopt;
        return at(document, old.kind,
                  document.reconstruction.comments[std::size_t(focus.comment)].body);
    case TargetKind::Person:
        return hasComment(focus, document) ? onPerson(focus, document) : std::nullopt;
    default:
        return Target{TargetKind::Document, {document.id, {}, {}, {}, {}}, {}};
    }
}

QString hintFor(const Target &old)
{
    switch (old.kind) {
    case TargetKind::Span:
        return Words::tr("Select the words it belongs to, then place it.");
    case TargetKind::Comment:
    case TargetKind::ReplyEdge:
    case TargetKind::Subtree:
        return Words::tr("Go to the comment it belongs to, then place it.");
    case TargetKind::Person:
        return Words::tr("Go to a comment of the person it belongs to, then place it.");
    default:
        return Words::tr("It belongs to the document as a whole.");
    }
}

} // namespace rejoinder::tray
