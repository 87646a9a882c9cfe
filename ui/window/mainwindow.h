// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/look/look.h"
#include "ui/window/workspace.h"

class QStackedWidget;

namespace rejoinder::tags {
class TagController;
} // namespace rejoinder::tags

namespace rejoinder::window {

class AnswerController;
class Column;
class CommandController;
class CompareController;
class Docks;
class EditController;
class FileController;
class Features;
class KeysController;
class MessageBar;
class Panes;
class ReadingController;
class ReadingPage;
class RerunController;
class StartPage;
class StatusPane;
class ToolBar;
class ViewController;

/// Lays the features out and connects them by ids. Whatever else there is to do, a controller does.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace &workspace() { return *m_workspace; }
    FileController &files() { return *m_files; }
    ViewController &view() { return *m_view; }
    ReadingController &reading() { return *m_reading; }
    AnswerController &answers() { return *m_answers; }
    CompareController &compare() { return *m_compare; }
    CommandController &commands() { return *m_commands; }
    KeysController &keys() { return *m_keys; }
    RerunController &reruns() { return *m_reruns; }
    StatusPane &status() { return *m_status; }
    tags::TagController &tags() { return *m_tags; }
    Docks &docks() { return *m_docks; }
    Panes &panes() { return *m_panes; }
    Features &features() { return *m_features; }
    ReadingPage &readingPage() { return *m_readingPage; }
    StartPage &startPage() { return *m_startPage; }
    MessageBar &messageBar() { return *m_messages; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeControllers();
    void makePages();
    void makeMenus();
    void fillMenuBar();
    void takeColumn(Column *column);
    void connectControllers();
    void showProject();
    void showDocuments();
    void showDocument();
    void setReading(bool isReading);
    void setLook(const look::Look &look);

    Workspace *m_workspace;
    ReadingPage *m_readingPage;
    StartPage *m_startPage = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    StatusPane *m_status;
    ToolBar *m_toolBar = nullptr;
    Docks *m_docks;
    FileController *m_files = nullptr;
    Features *m_features = nullptr;
    EditController *m_edit = nullptr;
    ViewController *m_view = nullptr;
    ReadingController *m_reading = nullptr;
    CompareController *m_compare = nullptr;
    const Column *m_menusOf = nullptr;
    AnswerController *m_answers = nullptr;
    RerunController *m_reruns = nullptr;
    CommandController *m_commands = nullptr;
    KeysController *m_keys = nullptr;
    tags::TagController *m_tags = nullptr;
    Panes *m_panes = nullptr;
};

} // namespace rejoinder::window
