// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/result.h"
#include "core/store/store.h"
#include "ui/models/document.h"

namespace rejoinder::window {

/// What a person says a comment answers: another comment's index, replies::topLevel or
/// replies::lostParent.
using Answer = int;

/// Reads "#22", "22", "0" (the article) or "lost". None where it is none of them.
std::optional<Answer> parseAnswer(const QString &typed);

/// Why a comment cannot answer this: it does not exist, is the comment itself or below it. Empty
/// where it can.
QString refusal(const models::Document &document, int comment, Answer answer);

/// The decision, in place of those a person made before about the same link.
store::Action answerAction(const models::Document &document,
                           const std::vector<store::StoredDecision> &before, int comment,
                           Answer answer);

/// A correction that is no answer: where a comment starts, who wrote it.
store::Action correctionAction(const models::Document &document,
                               const pipeline::Decision &decision);

} // namespace rejoinder::window
