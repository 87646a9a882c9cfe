// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejoinder::tags {
class TagController;
} // namespace rejoinder::tags

namespace rejoinder::window {

class AnswerController;
class Docks;
class EditController;
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
    tags::TagController &tags;
    RerunController &reruns;
    ReadingController &reading;
    Panes &panes;
    Docks &docks;
};

/// What is done is said in the status bar; what went wrong, or asks for a look, over the page.
void connectSayings(const Voices &voices, StatusPane &status, MessageBar &messages);

} // namespace rejoinder::window
