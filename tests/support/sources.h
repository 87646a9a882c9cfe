// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include "tests/support/folders.h"

/// For tests that read the project's own source.
namespace sources {

struct File
{
    QString path; // from the top of the source: core/replies/shape.cpp
    QString text;
};

inline QString read(const QString &path)
{
    QFile file(QDir(rejoinder::tests::sourceFolder()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every file below these folders whose name fits one of the patterns, in order of path.
inline QList<File> below(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(rejoinder::tests::sourceFolder());
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(top.relativeFilePath(files.next()));
    }
    paths.sort();
    QList<File> found;
    for (const QString &path : std::as_const(paths))
        found.append({path, read(path)});
    return found;
}

/// The text with comments blanked out, line for line; string literals stay.
inline QString withoutComments(const QString &text)
{
    static const QRegularExpression part(QStringLiteral(
        "\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'|(//[^\\n]*|/\\*[\\s\\S]*?\\*/)"));
    QString bare;
    qsizetype at = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        const bool isComment = match.capturedStart(1) >= 0;
        bare += text.sliced(at, (isComment ? match.capturedStart() : match.capturedEnd()) - at);
        if (isComment)
            bare += QString(match.captured().count(u'\n'), u'\n');
        at = match.capturedEnd();
    }
    return bare + text.sliced(at);
}

} // namespace sources
