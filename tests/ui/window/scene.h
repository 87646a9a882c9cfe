// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/batch.h"
#include "tests/support/folders.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readingcontroller.h"

namespace rejoinder::window {

/// A real window over a new project in a folder of its own, with the first sample dump in it.
struct Scene
{
    Scene() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        settings.setValue(QStringLiteral("person/annotator"), QStringLiteral("J. Aldermoor"));
        settings.setValue(QStringLiteral("look/scheme"), 1);
        look::loadFonts();
        openWindow();
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(
            Surroundings{settings, folder.filePath(QStringLiteral("data")), samples()});
        window->show();
    }

    /// Closes it, as a person does, and starts the program again with the same project.
    void restart()
    {
        window->close();
        window.reset();
        openWindow();
        window->workspace().open(projectPath());
    }

    bool openSample()
    {
        if (!window->workspace().open(projectPath()))
            return false;
        const auto dump = QDir(samples()).filePath(QStringLiteral("harbour-street-courier.txt"));
        const auto prepared = exchange::prepare(dump.toStdString());
        return prepared && project().add(prepared->source, prepared->reconstruction).has_value();
    }

    static QString samples()
    {
        return tests::sourceFolder() + QStringLiteral("/resources/samples");
    }
    QString projectPath() const { return folder.filePath(QStringLiteral("p.rejoinder")); }
    models::Project &project() { return *window->workspace().project(); }
    models::DocumentPtr document() { return window->reading().document(); }
    thread::ThreadView &thread() { return window->readingPage().thread(); }
    article::ArticleView &article() { return window->readingPage().article(); }

    Span find(std::string_view words)
    {
        const std::size_t at = document()->source.text.find(words);
        return at == std::string::npos ? Span{} : Span{at, at + words.size()};
    }

    /// Selects words of the dump in the pane that shows them, which has the keyboard then.
    void select(std::string_view words)
    {
        const Span span = find(words);
        if (document()->commentAt(span.start) >= 0)
            thread().setFocus();
        else
            article().setFocus();
        window->reading().showSpan(span);
    }

    /// A key for whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
    }
    void type(const char *text) { QTest::keyClicks(focused(), QString::fromLatin1(text)); }
    QWidget *focused() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : window.get();
    }

    /// "Sarcasm on 'words'; Fact on #3": every coding of the document, by place.
    QString codings()
    {
        QStringList told;
        for (const annotate::Coding &coding : project().codings(document()->id)->own()) {
            const annotate::Code *code = project().codebook().find(coding.code);
            const annotate::Anchor &anchor = coding.target.anchor;
            const bool isSpan = coding.target.kind == annotate::TargetKind::Span;
            told.append(
                QStringLiteral("%1 on %2")
                    .arg(QString::fromStdString(code ? code->name : "?"),
                         isSpan ? QStringLiteral("'%1'").arg(QString::fromStdString(
                                      std::string(slice(document()->source.text, anchor.span))))
                                : QStringLiteral("#%1").arg(document()->commentAt(anchor.span.start)
                                                            + 1)));
        }
        return told.join(QStringLiteral("; "));
    }

    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace rejoinder::window
