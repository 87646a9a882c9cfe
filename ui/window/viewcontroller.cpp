// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcontroller.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

using settings::Scheme;

namespace {

// Mean letters on a line of an article.
constexpr int narrowColumn = 52;
constexpr int normalColumn = 66;
constexpr int wideColumn = 84;

} // namespace

ViewController::ViewController(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
{
    m_look.zoom = settings::zoom.read(settings);
    m_look.sans = settings::sansArticles.read(settings);
    m_look.lineLetters = std::clamp(settings::lineLetters.read(settings), settings::fewestLetters,
                                    settings::mostLetters);
    m_layout = Layout(std::clamp(settings::readingLayout.read(settings), 0, 3));
    makeActions(window);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &ViewController::applyScheme);
    applyScheme();
}

void ViewController::makeActions(QWidget *window)
{
    const auto layout = [this](Layout wanted) { return [this, wanted] { setLayout(wanted); }; };
    const auto scheme
        = [this](Scheme wanted) { return [this, wanted] { setScheme(int(wanted)); }; };
    m_actions = actions::createActions(
        {
            {"view.article", QT_TRANSLATE_NOOP("actions", "&Article"), Qt::CTRL | Qt::Key_1,
             layout(Layout::Article), "article", true},
            {"view.both", QT_TRANSLATE_NOOP("actions", "Article + t&hread"), Qt::CTRL | Qt::Key_2,
             layout(Layout::Both), "both", true},
            {"view.thread", QT_TRANSLATE_NOOP("actions", "&Thread"), Qt::CTRL | Qt::Key_3,
             layout(Layout::Thread), "thread", true},
            {"view.compare", QT_TRANSLATE_NOOP("actions", "&Compare"), Qt::CTRL | Qt::Key_4,
             layout(Layout::Compare), "compare", true},
            {"view.larger", QT_TRANSLATE_NOOP("actions", "&Larger text"), QKeySequence::ZoomIn,
             [this] { setZoom(m_look.zoom + 1); }, "textsize"},
            {"view.smaller", QT_TRANSLATE_NOOP("actions", "&Smaller text"), QKeySequence::ZoomOut,
             [this] { setZoom(m_look.zoom - 1); }},
            {"view.normal", QT_TRANSLATE_NOOP("actions", "&Normal text size"), Qt::CTRL | Qt::Key_0,
             [this] { setZoom(0); }},
            {"view.serifArticles",
             QT_TRANSLATE_NOOP("actions", "Articles with se&rifs"),
             {},
             [this] { setSansArticles(false); },
             nullptr,
             true},
            {"view.sansArticles",
             QT_TRANSLATE_NOOP("actions", "Articles &without serifs"),
             {},
             [this] { setSansArticles(true); },
             nullptr,
             true},
            {"view.narrowColumn",
             QT_TRANSLATE_NOOP("actions", "Narrow column"),
             {},
             [this] { setLineLetters(narrowColumn); },
             nullptr,
             true},
            {"view.normalColumn",
             QT_TRANSLATE_NOOP("actions", "Normal column"),
             {},
             [this] { setLineLetters(normalColumn); },
             nullptr,
             true},
            {"view.wideColumn",
             QT_TRANSLATE_NOOP("actions", "Wide column"),
             {},
             [this] { setLineLetters(wideColumn); },
             nullptr,
             true},
            {"view.systemScheme",
             QT_TRANSLATE_NOOP("actions", "Colours of the s&ystem"),
             {},
             scheme(Scheme::System),
             nullptr,
             true},
            {"view.lightScheme",
             QT_TRANSLATE_NOOP("actions", "L&ight"),
             {},
             scheme(Scheme::Light),
             nullptr,
             true},
            {"view.darkScheme",
             QT_TRANSLATE_NOOP("actions", "&Dark"),
             {},
             scheme(Scheme::Dark),
             nullptr,
             true},
            {"view.toggleScheme",
             QT_TRANSLATE_NOOP("actions", "Light or dark"),
             {},
             [this] { setDark(!m_look.palette.dark); },
             "moon"},
            {"view.nextPane", QT_TRANSLATE_NOOP("actions", "Ne&xt pane"), Qt::Key_F6,
             [this] { Q_EMIT nextPaneWanted(1); }},
            {"view.previousPane", QT_TRANSLATE_NOOP("actions", "&Previous pane"),
             Qt::SHIFT | Qt::Key_F6, [this] { Q_EMIT nextPaneWanted(-1); }},
            {"view.fullScreen", QT_TRANSLATE_NOOP("actions", "&Full screen"), Qt::Key_F11,
             [window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); }},
        },
        this);
    for (const auto &ids :
         {std::vector{"view.article", "view.both", "view.thread", "view.compare"},
          std::vector{"view.serifArticles", "view.sansArticles"},
          std::vector{"view.narrowColumn", "view.normalColumn", "view.wideColumn"},
          std::vector{"view.systemScheme", "view.lightScheme", "view.darkScheme"}}) {
        auto *group = new QActionGroup(this);
        for (const char *id : ids)
            group->addAction(actions::find(m_actions, id));
    }
    actions::find(m_actions, "view.larger")
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_actions[std::size_t(m_layout)]->setChecked(true);
    tickArticles();
}

void ViewController::tickArticles()
{
    const char *font = m_look.sans ? "view.sansArticles" : "view.serifArticles";
    const char *column = m_look.lineLetters < normalColumn ? "view.narrowColumn"
        : m_look.lineLetters > normalColumn                ? "view.wideColumn"
                                                           : "view.normalColumn";
    actions::find(m_actions, font)->setChecked(true);
    actions::find(m_actions, column)->setChecked(true);
}

void ViewController::setSansArticles(bool sans)
{
    m_look.sans = sans;
    settings::sansArticles.write(m_settings, sans);
    tickArticles();
    Q_EMIT lookChanged(m_look);
}

void ViewController::setLineLetters(int letters)
{
    m_look.lineLetters = letters;
    settings::lineLetters.write(m_settings, letters);
    tickArticles();
    Q_EMIT lookChanged(m_look);
}

void ViewController::setZoom(int zoom)
{
    zoom = std::clamp(zoom, settings::smallestZoom, settings::largestZoom);
    if (zoom == m_look.zoom)
        return;
    m_look.zoom = zoom;
    settings::zoom.write(m_settings, zoom);
    Q_EMIT lookChanged(m_look);
}

void ViewController::setDark(bool dark)
{
    setScheme(int(dark ? Scheme::Dark : Scheme::Light));
}

void ViewController::setScheme(int scheme)
{
    settings::scheme.write(m_settings, scheme);
    applyScheme();
}

void ViewController::applyScheme()
{
    const auto wanted = Scheme(settings::scheme.read(m_settings));
    const bool dark = settings::isDark(wanted, QGuiApplication::styleHints()->colorScheme());
    m_look.palette = dark ? look::Palette::darkScheme() : look::Palette::lightScheme();
    const char *id = wanted == Scheme::System ? "view.systemScheme"
        : wanted == Scheme::Dark              ? "view.darkScheme"
                                              : "view.lightScheme";
    actions::find(m_actions, id)->setChecked(true);
    actions::setIconName(actions::find(m_actions, "view.toggleScheme"),
                         dark ? u"sun"_s : u"moon"_s);
    Q_EMIT lookChanged(m_look);
}

void ViewController::setLayout(Layout layout)
{
    m_layout = layout;
    settings::readingLayout.write(m_settings, int(layout));
    m_actions[std::size_t(layout)]->setChecked(true);
    Q_EMIT layoutChanged(layout);
}

void ViewController::setReading(bool reading)
{
    for (const char *id : {"view.article", "view.both", "view.thread", "view.compare"})
        actions::find(m_actions, id)->setEnabled(reading);
}

} // namespace rejoinder::window
