// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace rejoinder::language {

namespace {

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(u"language"_s);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList codes()
{
    return {u"en"_s, u"de"_s, u"fr"_s};
}

QString spoken(const QString &chosen, const QStringList &ofComputer)
{
    const QStringList known = codes();
    if (known.contains(chosen))
        return chosen;
    for (const QString &language : ofComputer) {
        const QString code = language.section(u'-', 0, 0);
        if (known.contains(code))
            return code;
    }
    return known.constFirst();
}

void speak(const QString &code)
{
    const auto before = qApp->findChildren<QTranslator *>(u"language"_s);
    qDeleteAll(before);
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"rejoinder_"_s + code, u":/i18n"_s);
    const QLocale computer = QLocale::system();
    const QLocale::Language language = QLocale(code).language();
    QLocale::setDefault(computer.language() == language ? computer
                                                        : QLocale(language, computer.territory()));
}

} // namespace rejoinder::language
