// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/models/document.h"

namespace rejoinder::models {
class Project;
}
namespace rejoinder::tags {
class TagController;
} // namespace rejoinder::tags

namespace rejoinder::window {

class AnswerController;
class CompareController;
class Docks;
class EditController;
class Features;
class FileController;
class MessageBar;
class Panes;
class ReadingController;
class RerunController;
class StatusPane;
class Workspace;

/// Whoever has something to say.
struct Voices
{
    Workspace &workspace;
    FileController &files;
    EditController &edit;
    AnswerController &answers;
    CompareController &compare;
    tags::TagController &tags;
    RerunController &reruns;
    ReadingController &reading;
    Panes &panes;
    Docks &docks;
    Features &features;
};

/// What is done is said in the status bar; what went wrong, or asks for a look, over the page.
void connectSayings(const Voices &voices, StatusPane &status, MessageBar &messages);

/// "City council votes — Harbour Street.rejoinder — Rejoinder"; null for what is not open.
QString titleFor(const models::Project *project, const models::Document *document);

} // namespace rejoinder::window
