# SPDX-FileCopyrightText: 2026 The Rejoinder authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For lint: what each source includes, and the headers from outside precompiled for clang.

Parsing Qt's headers is more than half of what a lint of one file costs. So some sets of them are precompiled, and a
source gets the largest set all of whose headers it includes anyway. Then it sees nothing that it would not see
without, and a missing include is still found.
"""
import concurrent.futures
import hashlib
import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

SETS = (
    "algorithm string vector",
    "algorithm string vector unordered_map functional",
    "QObject",
    "QAction QPainter QTextLayout",
    "QWidget QAction",
    "QTest",
    "QTest QWidget QAction QPainter",
)
WORTH = 4  # a precompiled set costs as much as it saves three sources; those of the last lint are there already


def tool(name):
    """The program of clang-tidy's own version: precompiled headers cannot be shared between versions."""
    return str(Path(shutil.which("clang-tidy")).resolve().parent / name)


def scanned(entries, folder):
    """Source -> every file it includes, by the entries of a compilation database."""
    (folder / "scan").mkdir(parents=True, exist_ok=True)
    database = folder / "scan/compile_commands.json"
    compiler = tool("clang++")
    database.write_text(json.dumps(
        [entry | {"command": re.sub(r"^\S+", compiler, entry["command"])} for entry in entries]))
    run = subprocess.run([tool("clang-scan-deps"), "-compilation-database", str(database), "-format", "make"],
                         capture_output=True, text=True)
    found = {}
    for rule in re.split(r"(?<!\\)\n", run.stdout):
        words = [word.replace("\\ ", " ") for word in re.split(r"(?<!\\)\s+", rule.replace("\\\n", " ").strip())]
        if len(words) > 1:
            found[Path(words[1])] = frozenset(map(Path, words[2:]))
    return found


def is_forwarding(path):
    """QtCore/QString only includes qstring.h, and not everybody comes by it."""
    return re.search(r"/Qt\w+/Q\w+$", str(path))


def kind(entry):
    """The flags that headers from outside see; the sources of one kind can share a precompiled header."""
    own = re.compile(r"-DREJOINDER|-DQT_(CONCURRENT|SQL|SVG)_LIB|-I|-Werror$")
    words = shlex.split(entry["command"])
    words = words[1:words.index("-o")]
    flags, systems = [], []
    while words:
        word = words.pop(0)
        if word == "-isystem":
            systems.append(words.pop(0))
        elif not own.match(word):
            flags.append(word)
    return tuple(flags), systems


def offers(entries, folder):
    """Kind -> the entries that compile each set for it. A set's name holds what it was compiled with."""
    systems = {}
    for entry in entries:
        flags, folders = kind(entry)
        systems.setdefault(flags, {}).update(dict.fromkeys(folders))
    found = {}
    for flags, folders in systems.items():
        words = [*flags, *(word for name in folders for word in ("-isystem", name))]
        for headers in SETS:
            name = hashlib.sha256("\0".join([headers, *words]).encode()).hexdigest()[:12]
            path = folder / f"set-{name}.cpp"
            if not path.exists(): # its time is compared, too
                path.write_text("".join(f"#include <{header}>\n" for header in headers.split()))
            command = [tool("clang++"), *words, "-o", str(path.with_suffix(".pch")), "-c", str(path)]
            found.setdefault(flags, []).append(
                {"directory": str(folder), "command": shlex.join(command), "file": str(path)})
    return found


def precompiled(entry):
    return Path(entry["file"]).with_suffix(".pch")


def is_fresh(entry):
    """Clang refuses a precompiled header where one of its headers has another time since."""
    path = precompiled(entry)
    return path.exists() and path.stat().st_mtime > Path("/var/lib/dpkg/status").stat().st_mtime


def compiled(entry):
    """Precompiles a set where that is still to be done; true where it is there now."""
    if is_fresh(entry):
        return True
    command = shlex.split(entry["command"])
    command[-2:] = ["-x", "c++-header", entry["file"]]
    return subprocess.run(command, capture_output=True).returncode == 0


def attach(entries, everything, includes, folder, jobs):
    """Lets some entries of a compilation database begin with a precompiled set, where enough of them share it."""
    offered = offers(everything, folder)
    closures = {Path(path): {header for header in headers if not is_forwarding(header)}
                for path, headers in scanned([one for kinds in offered.values() for one in kinds], folder).items()}
    chosen = {}
    for entry in entries:
        seen = includes.get(Path(entry["file"]), frozenset())
        fitting = [one for one in offered[kind(entry)[0]] if closures.get(Path(one["file"]), {None}) <= seen]
        if fitting:
            best = max(fitting, key=lambda one: len(closures[Path(one["file"])]))
            chosen.setdefault(best["file"], (best, []))[1].append(entry)
    worth = [(best, users) for best, users in chosen.values() if len(users) >= WORTH or is_fresh(best)]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for (best, users), done in zip(worth, pool.map(compiled, (best for best, _ in worth))):
            option = f" -Xclang -include-pch -Xclang {shlex.quote(str(precompiled(best)))} -o "
            for entry in users if done else ():
                entry["command"] = entry["command"].replace(" -o ", option, 1)
