// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/folders.h"

using namespace Qt::StringLiterals;

namespace {

using Commands = QMap<QString, QString>; // name -> what it does, in bash

struct Run
{
    int code = -1;
    QStringList said; // the lines of stderr

    QString last() const { return said.isEmpty() ? QString() : said.last(); }
};

/// A machine as packaging/dev sees it: it has the tools of any Debian, and else what a test gives
/// it. Nothing of it is installed, and nothing is fetched.
class Machine
{
public:
    explicit Machine(const Commands &commands)
    {
        const QStringList everywhere{u"awk"_s,     u"bash"_s, u"cat"_s,       u"cut"_s,
                                     u"dirname"_s, u"echo"_s, u"flock"_s,     u"grep"_s,
                                     u"mkdir"_s,   u"mv"_s,   u"readlink"_s,  u"realpath"_s,
                                     u"rm"_s,      u"sed"_s,  u"sha256sum"_s, u"sort"_s,
                                     u"tail"_s,    u"tar"_s,  u"wc"_s,        u"xargs"_s};
        QDir(m_folder.path()).mkpath(u"bin"_s);
        for (const QString &name : everywhere) {
            if (!commands.contains(name))
                QFile::link(QStandardPaths::findExecutable(name),
                            m_folder.filePath(u"bin/"_s + name));
        }
        for (auto one = commands.begin(); one != commands.end(); ++one) {
            QFile file(m_folder.filePath(u"bin/"_s + one.key()));
            if (file.open(QIODevice::WriteOnly))
                file.write("#!/bin/bash\n" + one.value().toUtf8() + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        m_environment.insert(u"PATH"_s, m_folder.filePath(u"bin"_s));
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"XDG_CACHE_HOME"_s, cache());
    }

    QString cache() const { return m_folder.filePath(u"cache"_s); }
    void set(const QString &variable, const QString &value)
    {
        m_environment.insert(variable, value);
    }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(rejoinder::tests::sourceFolder() + u"/packaging/dev"_s, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {process.errorString()}};
        const QString said = QString::fromUtf8(process.readAllStandardError());
        return {process.exitCode(), said.split(u'\n', Qt::SkipEmptyParts)};
    }

    /// The build roots, also half-made ones.
    QStringList roots() const
    {
        return QDir(cache() + u"/rejoinder"_s).entryList({u"root-*"_s}, QDir::Dirs);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Of one who is an administrator, or not, where none of the packages is installed.
Commands someone(bool isRoot)
{
    return {{u"id"_s,
             isRoot ? u"[[ $1 == -u ]] && echo 0 || echo root"_s
                    : u"[[ $1 == -u ]] && echo 1000 || echo stranger-of-no-file"_s},
            {u"dpkg-query"_s, u"exit 1"_s}};
}

Commands with(Commands commands, const Commands &more)
{
    commands.insert(more);
    return commands;
}

Commands tools()
{
    return {
        {u"bwrap"_s, u"exit 0"_s}, {u"mmdebstrap"_s, u"exit 0"_s}, {u"newuidmap"_s, u"exit 0"_s}};
}

bool isDebian13()
{
    QFile release(u"/etc/os-release"_s);
    return release.open(QIODevice::ReadOnly) && release.readAll().contains("\nVERSION_ID=\"13\"");
}

} // namespace

/// What packaging/dev says where it cannot set itself up: one clear sentence, exit code 2.
class TestDev final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesByOneSentence_data()
    {
        QTest::addColumn<Commands>("commands");
        QTest::addColumn<QString>("mirror");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Commands &commands, const QString &sentence,
                            const QString &mirror = {}) {
            QTest::newRow(name) << commands << mirror << u"packaging/dev: "_s + sentence;
        };
        row("a user without the tools", someone(false),
            u"please have an administrator install mmdebstrap bubblewrap uidmap (they make the "
            u"Debian 13 "
            "build root), or run this as root."_s);
        row("a user who lacks one tool",
            with(someone(false), {{u"bwrap"_s, {}}, {u"newuidmap"_s, {}}}),
            u"please have an administrator install mmdebstrap (they make the Debian 13 build "
            u"root), or "
            "run this as root."_s);
        row("root where there is no apt", someone(true),
            u"this needs mmdebstrap bubblewrap, and there is no apt-get to install them with."_s);
        row("root where apt fails",
            with(someone(true), {{u"apt-get"_s, u"echo E: no net; exit 100"_s}}),
            u"mmdebstrap bubblewrap could not be installed."_s);
        row("no namespaces", with(with(someone(false), tools()), {{u"bwrap"_s, u"exit 1"_s}}),
            u"this needs either Debian 13 with the packages of packaging/packages.txt, or root "
            u"that may "
            "mount, or user namespaces; this machine allows none of them here."_s);
        row("no mirror", with(with(someone(true), tools()), {{u"awk"_s, u"cat >/dev/null"_s}}),
            u"apt on this machine names no Debian mirror; set REJOINDER_MIRROR to one."_s);
        row("a user without a range of ids", with(someone(false), tools()),
            u"stranger-of-no-file has no line in /etc/subuid, which mmdebstrap needs; an "
            u"administrator can "
            "add one (usermod --add-subuids)."_s,
            u"file:///nowhere/debian"_s);
    }
    void refusesByOneSentence()
    {
        QFETCH(const Commands, commands);
        QFETCH(const QString, mirror);
        QFETCH(const QString, sentence);
        Machine machine(commands);
        if (!mirror.isEmpty())
            machine.set(u"REJOINDER_MIRROR"_s, mirror);
        const Run run = machine.run({u"exec"_s, u"true"_s});
        QCOMPARE(run.last(), sentence);
        QCOMPARE(run.code, 2);
        QCOMPARE(machine.roots(), QStringList());
    }

    void refusesUnknownCommands()
    {
        const Machine machine(someone(false));
        const Run unknown = machine.run({u"dance"_s});
        QCOMPARE(unknown.said,
                 QStringList{u"packaging/dev: there is no command 'dance'; --help lists them."_s});
        QCOMPARE(unknown.code, 2);
        const Run none = machine.run({});
        QVERIFY(none.said.value(0).startsWith("Usage: packaging/dev"_L1));
        QCOMPARE(none.code, 2);
        QCOMPARE(machine.run({u"--help"_s}).code, 0);
    }

    void refusesACacheThatCannotBe()
    {
        Machine machine(someone(false));
        machine.set(u"XDG_CACHE_HOME"_s, u"/dev/null"_s);
        const Run run = machine.run({u"exec"_s, u"true"_s});
        QCOMPARE(
            run.said,
            QStringList{
                u"packaging/dev: the folder /dev/null/rejoinder, for the build root and ccache, "
                "cannot be made."_s});
        QCOMPARE(run.code, 2);
    }

    void leavesNoHalfRoot()
    {
        Machine machine(with(with(someone(true), tools()),
                             {{u"mmdebstrap"_s, u"echo 'E: no such mirror'; exit 1"_s}}));
        machine.set(u"REJOINDER_MIRROR"_s, u"file:///nowhere/debian"_s);
        const Run run = machine.run({u"exec"_s, u"true"_s});
        QCOMPARE(run.last(),
                 u"packaging/dev: the build root could not be made; all that mmdebstrap said is in "
                 "%1/rejoinder/root.log."_s.arg(machine.cache()));
        QVERIFY(run.said.contains(u"E: no such mirror"_s));
        QCOMPARE(run.code, 2);
        QCOMPARE(machine.roots(), QStringList());
    }

    void makesTheRootOnce()
    {
        Machine machine(
            with(with(someone(true), tools()),
                 {{u"bwrap"_s, u"[[ $1 == --ro-bind ]] || echo \"enters ${*: -1}\" >&2"_s}}));
        machine.set(u"REJOINDER_MIRROR"_s, u"file:///nowhere/debian"_s);
        const Run first = machine.run({u"exec"_s, u"one"_s});
        QVERIFY(first.said.contains(u"The build root is ready."_s));
        QCOMPARE(first.last(), u"enters one"_s);
        QCOMPARE(machine.roots().size(), 1);
        const Run second = machine.run({u"exec"_s, u"two"_s});
        QVERIFY(!second.said.contains(u"The build root is ready."_s));
        QCOMPARE(second.last(), u"enters two"_s);
    }

    void usesDebian13ItselfWhereThePackagesAre()
    {
        if (!isDebian13())
            QSKIP("this is not Debian 13");
        const Machine machine(with(
            someone(false),
            {{u"dpkg-query"_s, u"for name in \"${@:4}\"; do echo \"$name installed\"; done"_s}}));
        QCOMPARE(machine.run({u"exec"_s, u"bash"_s, u"-c"_s, u"exit 7"_s}).code, 7);
        const Run run = machine.run({u"exec"_s});
        QCOMPARE(run.said, QStringList{u"packaging/dev: exec needs a command."_s});
        QCOMPARE(run.code, 2);
        QCOMPARE(machine.roots(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDev)
#include "tst_dev.moc"
