// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/errors.h"

#include <QCoreApplication>

#include "ui/language/forms.h"

using namespace Qt::StringLiterals;

namespace rejoinder::language {

namespace {

// Reasons as core gives them, and at the end what they are filled in with. The first that fits
// counts, so one that fits more comes later.
constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("errors", "it is empty"),
    QT_TRANSLATE_NOOP("errors", "there is nothing but white space in it"),
    QT_TRANSLATE_NOOP("errors", "it is binary data, not text"),
    QT_TRANSLATE_NOOP("errors", "it is %1, not text"),
    QT_TRANSLATE_NOOP("errors", "there is not enough memory for it"),
    QT_TRANSLATE_NOOP("errors", "there is not enough memory for its %1"),
    QT_TRANSLATE_NOOP("errors", "it needs more memory than there is"),
    QT_TRANSLATE_NOOP("errors", "its %1 are more than the limit of %2"),
    QT_TRANSLATE_NOOP("errors", "its %1 are more than the %2 that a project can hold"),
    QT_TRANSLATE_NOOP("errors", "its %1 of its text are more than the %2 that a project can hold"),
    QT_TRANSLATE_NOOP("errors", "it is a folder, not a file"),
    QT_TRANSLATE_NOOP("errors", "it is not a regular file (a pipe, socket or device)"),
    QT_TRANSLATE_NOOP("errors", "it is not a regular file"),
    QT_TRANSLATE_NOOP("errors", "is not a regular file"),
    QT_TRANSLATE_NOOP("errors", "there is no such file"),
    QT_TRANSLATE_NOOP("errors", "you may not read it"),
    QT_TRANSLATE_NOOP("errors", "there is no permission to read and write it"),
    QT_TRANSLATE_NOOP("errors", "its symbolic links go in a circle"),
    QT_TRANSLATE_NOOP("errors", "it cannot be read (%1)"),
    QT_TRANSLATE_NOOP("errors", "it cannot be written (%1)"),
    QT_TRANSLATE_NOOP("errors", "the file could not be written"),
    QT_TRANSLATE_NOOP("errors", "the folder cannot be made"),
    QT_TRANSLATE_NOOP("errors", "cannot be opened: %1"),
    QT_TRANSLATE_NOOP("errors", "cancelled"),
    QT_TRANSLATE_NOOP("errors", "is not a Rejoinder project"),
    QT_TRANSLATE_NOOP("errors", "was written by a newer version of Rejoinder"),
    QT_TRANSLATE_NOOP("errors", "there is a file of this name already"),
    QT_TRANSLATE_NOOP("errors", "the same bytes are in the project already"),
    QT_TRANSLATE_NOOP("errors", "the document is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the quoted cell that begins here is never closed"),
    QT_TRANSLATE_NOOP("errors", "there is text behind the end of a quoted cell"),
    QT_TRANSLATE_NOOP("errors", "there are %1 cells under %2 column names"),
    QT_TRANSLATE_NOOP("errors", "the column %1 is missing"),
    QT_TRANSLATE_NOOP("errors", "the columns %1 are missing"),
    QT_TRANSLATE_NOOP(
        "errors",
        "it holds none of codebook.csv, codings.csv, notes.csv, relations.csv and variables.csv"),
    QT_TRANSLATE_NOOP("errors", "it is no XML that can be read (%1)"),
    QT_TRANSLATE_NOOP("errors", "it is no codebook (.qdc): it begins with %1"),
    QT_TRANSLATE_NOOP("errors", "a code has no name"),
    QT_TRANSLATE_NOOP("errors", "codes stand in each other more than 100 deep"),
    QT_TRANSLATE_NOOP("errors", "an indented line continues nothing"),
    QT_TRANSLATE_NOOP("errors", "expected \"key: value\""),
    QT_TRANSLATE_NOOP("errors", "there is no preset codebook of this name"),
    QT_TRANSLATE_NOOP("errors", "the codebook has no name"),
    QT_TRANSLATE_NOOP("errors", "the code has no name"),
    QT_TRANSLATE_NOOP("errors", "the version is not a number from 1 on"),
    QT_TRANSLATE_NOOP("errors", "the palette is not a number from 0 to 12"),
    QT_TRANSLATE_NOOP("errors", "a shortcut is one letter A to Z, but not D"),
    QT_TRANSLATE_NOOP("errors", "the letter %1 is taken"),
    QT_TRANSLATE_NOOP("errors", "the abbreviation %1 is taken"),
    QT_TRANSLATE_NOOP("errors", "%1 stands before the first group or code"),
    QT_TRANSLATE_NOOP("errors", "%1 belongs before the first group or code"),
    QT_TRANSLATE_NOOP("errors", "%1 is no key of a codebook"),
    QT_TRANSLATE_NOOP("errors", "%1 is given twice"),
    QT_TRANSLATE_NOOP("errors", "%1 does not stand above"),
    QT_TRANSLATE_NOOP("errors", "%1 is missing before it"),
    QT_TRANSLATE_NOOP("errors", "%1 is missing"),
    QT_TRANSLATE_NOOP("errors", "%1 is no UUID"),
    QT_TRANSLATE_NOOP("errors", "an attribute needs a name"),
    QT_TRANSLATE_NOOP("errors", "the attribute %1 is there twice"),
    QT_TRANSLATE_NOOP("errors", "%1 is neither text, number nor date; choices stand between \"|\""),
    QT_TRANSLATE_NOOP("errors", "a variable needs a name"),
    QT_TRANSLATE_NOOP("errors", "the name of a variable has no blanks around it"),
    QT_TRANSLATE_NOOP("errors", "the name of a variable is one line"),
    QT_TRANSLATE_NOOP("errors", "only a choice has choices"),
    QT_TRANSLATE_NOOP("errors", "the variable %1 needs choices"),
    QT_TRANSLATE_NOOP("errors", "a choice is one line of words without \"|\""),
    QT_TRANSLATE_NOOP("errors", "the choice %1 is there twice"),
    QT_TRANSLATE_NOOP("errors", "there is a variable %1 already"),
    QT_TRANSLATE_NOOP("errors", "the variable %1 has values already"),
    QT_TRANSLATE_NOOP("errors", "the variable %1 says nothing of such a target"),
    QT_TRANSLATE_NOOP("errors", "a value is not empty"),
    QT_TRANSLATE_NOOP("errors", "a value is one line"),
    QT_TRANSLATE_NOOP("errors", "a value does not fit: %1"),
    QT_TRANSLATE_NOOP("errors", "%1 is no number; one looks like 12 or -3.5"),
    QT_TRANSLATE_NOOP("errors", "%1 is no date; one looks like 2026, 2026-05 or 2026-05-03"),
    QT_TRANSLATE_NOOP("errors", "%1 is none of the choices of %2"),
    QT_TRANSLATE_NOOP("errors", "one coding uses the tag %1, so it cannot become a group"),
    QT_TRANSLATE_NOOP("errors", "%1 codings use the tag %2, so it cannot become a group"),
    QT_TRANSLATE_NOOP("errors", "one coding uses the tag %1 or one below it"),
    QT_TRANSLATE_NOOP("errors", "%1 codings use the tag %2 or one below it"),
    QT_TRANSLATE_NOOP("errors", "relations use the tag %1 or one below it"),
    QT_TRANSLATE_NOOP("errors", "the tag %1 cannot stand below itself"),
    QT_TRANSLATE_NOOP("errors", "the tag above %1 is not in the codebook"),
    QT_TRANSLATE_NOOP("errors", "%1 is a group of tags and is put on nothing itself"),
    QT_TRANSLATE_NOOP("errors", "the tag to delete is not in the codebook"),
    QT_TRANSLATE_NOOP("errors", "the coding to delete is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the note to delete is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the relation to delete is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the variable to delete is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the value to delete is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the variable of the value is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the decision to take back is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the tag of the %1 is not in the codebook"),
    QT_TRANSLATE_NOOP("errors", "the tag that the %1 is put on is not in the codebook"),
    QT_TRANSLATE_NOOP("errors", "the coding that the %1 is put on is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the document of the %1 is not in the project"),
    QT_TRANSLATE_NOOP("errors", "the place of the %1 lies beyond the end of its document"),
    QT_TRANSLATE_NOOP("errors", "the annotator of the %1 is not known in the project"),
    QT_TRANSLATE_NOOP("errors", "a relation goes from a passage, a comment or a coding to another"),
    QT_TRANSLATE_NOOP("errors", "there is no such entry in the history"),
    QT_TRANSLATE_NOOP("errors", "it has been undone already"),
    QT_TRANSLATE_NOOP("errors", "it was done with an older version of the program"),
    QT_TRANSLATE_NOOP("errors", "what is older was done with an older version of the program"),
    QT_TRANSLATE_NOOP("errors", "there is nothing to undo"),
    QT_TRANSLATE_NOOP("errors", "there is nothing to redo"),
    QT_TRANSLATE_NOOP("errors", "the change could not be recorded"),
    QT_TRANSLATE_NOOP("errors", "an entry of the history cannot be read"),
    QT_TRANSLATE_NOOP("errors",
                      "something it changed has been changed again since, or is still in use"),
    QT_TRANSLATE_NOOP("errors", "is open in another window or program"),
    QT_TRANSLATE_NOOP("errors", "is damaged or not a project file (%1)"),
    QT_TRANSLATE_NOOP("errors", "has no room for something this large (%1)"),
    QT_TRANSLATE_NOOP("errors", "could not be read or written (%1)"),
    QT_TRANSLATE_NOOP("errors", "coding"),
    QT_TRANSLATE_NOOP("errors", "note"),
    QT_TRANSLATE_NOOP("errors", "relation"),
    QT_TRANSLATE_NOOP("errors", "value"),
};

const Forms &forms()
{
    static const Forms all("errors", reasons);
    return all;
}

/// "line 12"; what is no line stays as it is.
QString placeInWindow(const QString &place)
{
    constexpr QLatin1StringView line = "line "_L1;
    return place.startsWith(line)
        ? QCoreApplication::translate("errors", "line %1").arg(place.sliced(line.size()))
        : place;
}

} // namespace

QString reasonInWindow(const std::string &reason)
{
    const QString english = QString::fromStdString(reason);
    return forms().translated(english).value_or(english);
}

bool isKnownReason(const QString &reason)
{
    return forms().translated(reason).has_value();
}

QString inWindow(const Error &error)
{
    Error told = error;
    told.place = placeInWindow(QString::fromStdString(error.place)).toStdString();
    told.reason = reasonInWindow(error.reason).toStdString();
    return QString::fromStdString(describe(told));
}

} // namespace rejoinder::language
