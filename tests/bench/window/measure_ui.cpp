// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the window is on a thread of 100,000 comments with 20,000 codings: how long until the
// first comment is painted, against a thread of 100; how long a frame takes while one scrolls; how
// long folding, tagging and undoing take until they are seen. Each project is opened by a process
// of its own. `--json`: one object on the last line as well.
#include <algorithm>
#include <cstdio>
#include <optional>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "tests/bench/window/invented.h"
#include "ui/look/look.h"
#include "ui/look/style.h"
#include "ui/thread/flow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

using Times = std::vector<double>; // ms

double percentile(Times times, double share)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
}

/// Tells when a thread with comments has been painted for the first time.
class Painted final : public QObject
{
public:
    Painted(const thread::ThreadView &view, const QElapsedTimer &ofProcess)
        : m_view(view)
        , m_ofProcess(ofProcess)
    {
        view.viewport()->installEventFilter(this);
        m_clock.start();
    }
    bool isDone = false;
    double sinceStart = 0; // ms, of the process
    double sinceOpen = 0; // of this

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (isDone || event->type() != QEvent::Paint || !m_view.flow().document())
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event); // so that it is over when the clock is read
        isDone = true;
        sinceOpen = double(m_clock.nsecsElapsed()) / 1e6;
        sinceStart = double(m_ofProcess.nsecsElapsed()) / 1e6;
        return true;
    }

private:
    const thread::ThreadView &m_view;
    const QElapsedTimer &m_ofProcess;
    QElapsedTimer m_clock;
};

/// Does something and waits until all of it is seen.
template <class Act> void timed(Times &times, const Act &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    QCoreApplication::processEvents();
    times.push_back(double(clock.nsecsElapsed()) / 1e6);
}

Times scroll(thread::ThreadView &view)
{
    Times frames;
    const QPointF at(100, 100);
    const auto wheel = [&](int by) {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), QPoint(0, by),
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    for (int i = 0; i < 300; ++i)
        timed(frames, [&] { wheel(i < 200 ? -360 : 360); });
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 300; ++i)
        timed(frames, [&] { bar->setValue(int(qint64(bar->maximum()) * ((i * 7) % 300) / 300)); });
    for (int i = 0; i < 20; ++i)
        timed(frames, [&] { QTest::keyClick(&view, i % 2 ? Qt::Key_Home : Qt::Key_End); });
    return frames;
}

struct Acts
{
    Times fold, tag, undo;
};

Acts act(thread::ThreadView &view, int comments)
{
    Acts acts;
    for (int i = 0; i < 60; ++i) {
        view.setCurrentComment(int(qint64(comments) * ((i * 13) % 60) / 60));
        QCoreApplication::processEvents();
        timed(acts.fold, [&] { QTest::keyClick(&view, Qt::Key_Space); });
        timed(acts.tag, [&] { QTest::keyClick(&view, Qt::Key_F, Qt::ShiftModifier); });
        timed(acts.undo, [&] { QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier); });
    }
    return acts;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void use(window::MainWindow &window, QJsonObject &told)
{
    thread::ThreadView &view = window.readingPage().thread();
    view.setFocus();
    const Times frames = scroll(view);
    const Acts acts = act(view, int(window.reading().document()->reconstruction.comments.size()));
    told[u"scroll"_s] = percentile(frames, 0.99);
    told[u"scrollMedian"_s] = percentile(frames, 0.5);
    told[u"fold"_s] = percentile(acts.fold, 0.99);
    told[u"tag"_s] = percentile(acts.tag, 0.99);
    told[u"undo"_s] = percentile(acts.undo, 0.99);
    told[u"resident"_s] = residentMegabytes();
}

/// In a process of its own: opens the project and says what it took.
int measure(const QString &path, bool onlyOpen, const QElapsedTimer &sinceStart)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    look::loadFonts();
    window::MainWindow window({settings, folder.path(), {}});
    window.resize(1600, 1000);
    window.show();
    QCoreApplication::processEvents();
    thread::ThreadView &view = window.readingPage().thread();
    Painted painted(view, sinceStart);
    QElapsedTimer clock;
    clock.start();
    if (!window.workspace().open(path))
        return 1;
    const double ready = double(clock.nsecsElapsed()) / 1e6;
    while (!painted.isDone)
        QCoreApplication::processEvents();
    QJsonObject told{
        {u"open"_s, painted.sinceOpen}, {u"start"_s, painted.sinceStart}, {u"ready"_s, ready}};
    if (!onlyOpen)
        use(window, told);
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}

/// The fastest opening of three processes; the last one does the rest as well.
std::optional<QJsonObject> measured(const QString &path)
{
    QJsonObject best;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {i < 2 ? u"--open"_s : u"--measure"_s, path});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return std::nullopt;
        QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        for (const QString &key : {u"open"_s, u"start"_s, u"ready"_s}) {
            if (!best.isEmpty())
                told[key] = std::min(told[key].toDouble(), best[key].toDouble());
        }
        best = told;
    }
    return best;
}

void print(const QJsonObject &small, const QJsonObject &large, bool isJson)
{
    const auto row = [&](const char *what, const QString &key) {
        std::printf("%-44s %10.1f %10.1f\n", what, small[key].toDouble(), large[key].toDouble());
    };
    std::printf("%-44s %10s %10s\n", "", "100", "100,000");
    row("process start to first painted comment, ms", u"start"_s);
    row("project opened to first painted comment, ms", u"open"_s);
    row("project opened to all of it there, ms", u"ready"_s);
    row("scrolling, median frame, ms", u"scrollMedian"_s);
    row("scrolling, p99 frame, ms", u"scroll"_s);
    row("fold, p99, ms", u"fold"_s);
    row("tag, p99, ms", u"tag"_s);
    row("undo, p99, ms", u"undo"_s);
    row("resident, MB", u"resident"_s);
    if (!isJson)
        return;
    const double action = std::max(
        {large[u"fold"_s].toDouble(), large[u"tag"_s].toDouble(), large[u"undo"_s].toDouble()});
    const QJsonObject told{
        {u"open_ratio"_s, large[u"start"_s].toDouble() / small[u"start"_s].toDouble()},
        {u"scroll_p99_ms"_s, large[u"scroll"_s]},
        {u"action_p99_ms"_s, action},
        {u"resident_mb"_s, large[u"resident"_s]}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return measure(arguments[2], arguments[1] == "--open"_L1, sinceStart);
    QTemporaryDir folder;
    const QString small = folder.filePath(u"small.rejoinder"_s);
    const QString large = folder.filePath(u"large.rejoinder"_s);
    if (!invented::makeProject(small, 100, 20) || !invented::makeProject(large, 100'000, 20'000))
        return 1;
    const std::optional<QJsonObject> ofSmall = measured(small);
    const std::optional<QJsonObject> ofLarge = measured(large);
    if (!ofSmall || !ofLarge)
        return 1;
    print(*ofSmall, *ofLarge, arguments.contains(u"--json"_s));
    return 0;
}
