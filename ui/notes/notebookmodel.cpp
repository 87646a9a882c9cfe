// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebookmodel.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>
#include <QTextDocument>

#include "core/base/fold.h"

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

namespace {

using annotate::TargetKind;

constexpr qsizetype longestWords = 48; // letters of a passage

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QDateTime timeOf(const annotate::Note &note)
{
    return QDateTime::fromMSecsSinceEpoch(note.modified);
}

/// Without the marks of Markdown.
QString plain(const std::string &markdown)
{
    QTextDocument document;
    document.setMarkdown(text(markdown));
    return document.toPlainText().simplified();
}

bool holdsAll(const annotate::Note &note, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString in = folded(text(note.text));
    return std::ranges::all_of(words, [&in](const QString &word) { return in.contains(word); });
}

QString shortened(const std::string &quote)
{
    const QString words = text(quote).simplified();
    return words.size() > longestWords ? words.first(longestWords - 1) + u'…' : words;
}

} // namespace

void NotebookModel::read(models::Project *project, const QString &words)
{
    beginResetModel();
    m_project = project;
    m_notes = project ? project->notes() : std::vector<annotate::Note>();
    const QStringList wanted = folded(words).simplified().split(u' ', Qt::SkipEmptyParts);
    std::erase_if(m_notes,
                  [&wanted](const annotate::Note &note) { return !holdsAll(note, wanted); });
    std::ranges::stable_sort(m_notes, std::ranges::greater(), &annotate::Note::modified);
    m_rows.clear();
    QDate day;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (const QDate written = timeOf(m_notes[i]).date(); written != day) {
            day = written;
            m_rows.push_back({day, -1});
        }
        m_rows.push_back({{}, int(i)});
    }
    endResetModel();
}

const annotate::Note *NotebookModel::noteAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int note = m_rows[std::size_t(index.row())].note;
    return note < 0 ? nullptr : &m_notes[std::size_t(note)];
}

int NotebookModel::rowOf(const NoteId &note) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].note >= 0 && m_notes[std::size_t(m_rows[row].note)].id == note)
            return int(row);
    }
    return -1;
}

QString NotebookModel::whereOf(const annotate::Note &note) const
{
    const annotate::Target &target = note.target;
    const models::DocumentPtr document
        = target.anchor.document.isValid() ? m_project->document(target.anchor.document) : nullptr;
    QString title = document ? text(document->info.title) : QString();
    const int comment = document ? document->commentAt(target.anchor.span.start) : -1;
    const QString number = comment < 0 ? QString() : u"#%1, "_s.arg(comment + 1);
    switch (target.kind) {
    case TargetKind::Project:
        return tr("the project");
    case TargetKind::Document:
        return title;
    case TargetKind::Person:
        return tr("%1, in %2").arg(text(target.ref), title);
    case TargetKind::Code: {
        const annotate::Code *code = m_project->codebook().find(CodeId{target.ref});
        return tr("the tag %1").arg(code ? text(code->name) : QString());
    }
    case TargetKind::Coding:
        return tr("a tagged passage");
    case TargetKind::Span:
        return tr("“%1”, %2%3").arg(shortened(target.anchor.quote), number, title);
    default:
        return number + title;
    }
}

int NotebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NotebookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const annotate::Note *note = noteAt(index);
    if (role == IsHeadingRole)
        return note == nullptr;
    if (!note) {
        const QDate day = m_rows[std::size_t(index.row())].day;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(QLocale().toString(day, QLocale::LongFormat))
            : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return plain(note->text);
    case Qt::ToolTipRole:
        return text(note->text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(whereOf(*note), plain(note->text));
    case WhereRole:
        return whereOf(*note);
    case TimeRole:
        return QLocale().toString(timeOf(*note).time(), QLocale::ShortFormat);
    default:
        return {};
    }
}

Qt::ItemFlags NotebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return noteAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::ItemNeverHasChildren;
}

} // namespace rejoinder::notes
