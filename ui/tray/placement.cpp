// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/placement.h"

#include <QCoreApplication>

#include "ui/models/targets.h"

namespace rejoinder::tray {

using annotate::Target;
using annotate::TargetKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

} // namespace

std::optional<Target> placedAt(const Target &old, const models::Focus &focus,
                               const models::Document &document)
{
    switch (old.kind) {
    case TargetKind::Span:
        if (focus.document != document.id || focus.taggable().isEmpty())
            return std::nullopt;
        return Target{
            old.kind, annotate::anchorOf(document.id, document.source.text, focus.taggable()), {}};
    case TargetKind::Comment:
    case TargetKind::ReplyEdge:
    case TargetKind::Subtree:
        if (!document.hasComment(focus.comment))
            return std::nullopt;
        return models::commentTarget(document, focus.comment, old.kind);
    case TargetKind::Person:
        return models::personTarget(document, focus.comment);
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
