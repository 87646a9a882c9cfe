// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/languagecontroller.h"

#include <QActionGroup>

#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

LanguageController::LanguageController(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const auto language = [this](const QString &code) { return [this, code] { choose(code); }; };
    // Each language is called as its speakers call it.
    m_actions = actions::createActions(
        {
            {"language.computer",
             QT_TRANSLATE_NOOP("actions", "Language of the &computer"),
             {},
             language({}),
             nullptr,
             true},
            {"language.en", "&English", {}, language(u"en"_s), nullptr, true},
            {"language.de", "&Deutsch", {}, language(u"de"_s), nullptr, true},
            {"language.fr", "&Français", {}, language(u"fr"_s), nullptr, true},
            {"view.spelling",
             QT_TRANSLATE_NOOP("actions", "Chec&k spelling in notes"),
             {},
             [this] { setSpelling(!isSpelling()); },
             nullptr,
             true},
        },
        this);
    auto *group = new QActionGroup(this);
    QAction *spelling = actions::find(m_actions, "view.spelling");
    spelling->setChecked(isSpelling());
    for (QAction *action : m_actions)
        if (action != spelling)
            group->addAction(action);
    const QString chosen = settings::language.read(settings);
    QAction *ticked = actions::find(m_actions, "language." + chosen.toLatin1());
    (ticked ? ticked : m_actions.front())->setChecked(true);
}

void LanguageController::choose(const QString &code)
{
    settings::language.write(m_settings, code);
    Q_EMIT said(tr("The language changes when Rejoinder starts the next time"));
}

bool LanguageController::isSpelling() const
{
    return settings::spelling.read(m_settings);
}

void LanguageController::setSpelling(bool isOn)
{
    settings::spelling.write(m_settings, isOn);
    Q_EMIT spellingChanged(isOn);
}

} // namespace rejoinder::window
