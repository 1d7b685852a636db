#!/usr/bin/python3
"""Measures how long Drydock takes to start, beside an empty JavaFX window and LibreOffice Calc, alternating in one run.

A start ends when the window of the right name is there AND its content is painted: Drydock's rail and first screen with the
sample project, the empty window's line of text, Calc's cells of a small sheet. Every program is started once before,
unmeasured. Prints the medians of the time, of the processor time (all cores) until then, and of the memory of the process
tree (RSS and PSS) two seconds later, and each as a multiple of the empty window's; then how long each screen takes to be
shown (see Visits.java).

    packaging/image.sh && src/test/scripts/start-benchmark.py [ROUNDS]

Needs python3-xlib, xvfb, and Calc where it is to be measured (libreoffice-calc). What is started is killed at the end.
"""
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display as xdisplay, error

ROOT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = ROOT / "target/drydock"
IMAGE = ROOT / "target/image/drydock"
APP = IMAGE / "lib/app"
JAVA = IMAGE / "lib/runtime/bin/java"
WORK = ROOT / "target/start-benchmark"
PATIENCE = 60  # seconds
COLOURS = 8  # a patch with smooth text has more, one that is not painted yet has one or two
TICK = os.sysconf("SC_CLK_TCK")
# patches (x, y, width, height) of the window that must hold text
RAIL_AND_SCREEN = [(0, 80, 180, 160), (300, 90, 360, 160)]
LINE = [(0, 370, 240, 60)]
CELLS = [(20, 250, 240, 160)]


def launched():
    """The options of the JVM, but for the start cache, and the class path that the image's start script has."""
    text = (IMAGE / "bin/drydock").read_text().replace("$APPDIR", str(APP))
    return re.findall(r'^    "(-.*)" ', text, re.MULTILINE), re.search(r'-cp "(.*?)"', text).group(1)


def compiled(program):
    """The folder with the classes of a program of drydock.bench."""
    classes = WORK / program
    shutil.rmtree(classes, ignore_errors=True)
    javac = pathlib.Path((FOLDER / "lib/jdk-home").read_text().strip(), "bin/javac")
    source = ROOT / f"src/test/java/drydock/bench/{program}.java"
    path = ["-p", FOLDER / "lib/javafx", "--add-modules", "javafx.controls", "-cp", f"{FOLDER}/lib/*"]
    subprocess.run([javac, "-proc:none", "-d", classes, *path, source], check=True)
    return classes


def empty_window():
    """The command that starts the empty window with a start cache of its own and Drydock's options."""
    classes = compiled("EmptyWindow")
    jar, cache = WORK / "empty.jar", WORK / "empty.aot"
    shutil.make_archive(str(WORK / "empty"), "zip", classes)
    (WORK / "empty.zip").rename(jar)
    run = [str(JAVA), "-Xlog:aot=off", *launched()[0]]
    tail = ["-cp", str(jar), "drydock.bench.EmptyWindow"]
    cache.unlink(missing_ok=True)
    subprocess.run([*run, f"-XX:AOTCacheOutput={cache}", *tail, "end"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return [*run, f"-XX:AOTCache={cache}", *tail]


def has_text(window, patch):
    image = window.get_image(*patch, X.ZPixmap, 0xFFFFFFFF).data
    return len({image[i : i + 4] for i in range(0, len(image), 4)}) >= COLOURS


def is_painted(screen, title, patches):
    stack = [screen]
    while stack:
        window = stack.pop()
        try:
            name = window.get_full_text_property(screen.display_name_atom) or window.get_wm_name() or ""
            stack.extend(window.query_tree().children)
            if title in str(name) and window.get_attributes().map_state == X.IsViewable:
                if all(has_text(window, patch) for patch in patches):
                    return True
        except (error.BadWindow, error.BadMatch, error.BadDrawable):
            pass
    return False


def tree(pid):
    found = [pid]
    for each in found:
        try:
            for task in pathlib.Path(f"/proc/{each}/task").iterdir():
                found += [int(child) for child in (task / "children").read_text().split()]
        except OSError:
            pass
    return found


def memory(pid):
    """RSS and PSS of a process and those it started, in MB."""
    rss = pss = 0
    for each in tree(pid):
        try:
            for line in pathlib.Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
                name, *rest = line.split()
                rss += int(rest[0]) if name == "Rss:" else 0
                pss += int(rest[0]) if name == "Pss:" else 0
        except OSError:
            pass
    return rss / 1024, pss / 1024


def processor_seconds(pid):
    """What the processes of the tree, and those of it that have ended, have used of all cores."""
    ticks = 0
    for each in tree(pid):
        try:
            fields = pathlib.Path(f"/proc/{each}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += sum(int(field) for field in fields[11:15])
        except OSError:
            pass
    return ticks / TICK


def start(screen, command, title, patches, environment):
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while not is_painted(screen, title, patches):
            if time.monotonic() - began > PATIENCE or process.poll() is not None:
                sys.exit(f"{command[0]} shows no window that is named {title} and painted")
            time.sleep(0.01)
        taken = time.monotonic() - began
        used = processor_seconds(process.pid)
        time.sleep(2)
        return taken, used, *memory(process.pid)
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()


def prepare_drydock(environment):
    """A start that opens the sample project, so that the measured ones show it."""
    options, path = launched()
    subprocess.run([str(JAVA), *options, "-cp", path, "drydock.WindowRehearsal"], env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def print_visits(environment):
    options, path = launched()
    path = f"{path}{os.pathsep}{compiled('Visits')}"
    cache = [f"-XX:AOTCache={APP}/drydock.aot", "-Xlog:aot=off"]
    subprocess.run([str(JAVA), *cache, *options, "-cp", path, "drydock.bench.Visits"], env=environment, check=True, stderr=subprocess.DEVNULL)


def report(rounds, measured):
    empty = [statistics.median(values) for values in zip(*measured["empty JavaFX window"])]
    print(f"{f'medians of {rounds}':20} {'start':>8} {'from..to':>11} {'processor':>15} {'RSS':>13} {'PSS':>13}")
    for name, results in measured.items():
        taken, used, rss, pss = (statistics.median(values) for values in zip(*results))
        times = [result[0] for result in results]
        spread = f"{min(times):.1f}..{max(times):.1f}"
        print(
            f"{name:20} {taken:4.2f} s x{taken / empty[0]:.2f} {spread:>9} {used:5.2f} s x{used / empty[1]:.2f}"
            f" {rss:5.0f} MB x{rss / empty[2]:.2f} {pss:5.0f} MB x{pss / empty[3]:.2f}"
        )


def main():
    if "DISPLAY" not in os.environ:
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", sys.executable, *sys.argv])
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    WORK.mkdir(parents=True, exist_ok=True)
    connection = xdisplay.Display()
    screen = connection.screen().root
    screen.display_name_atom = connection.intern_atom("_NET_WM_NAME")
    home = tempfile.mkdtemp(prefix="start-benchmark-")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")} | {"HOME": home}
    try:
        prepare_drydock(environment)
        programs = {
            "Drydock": ([str(IMAGE / "bin/drydock")], "workspace.drydock", RAIL_AND_SCREEN),
            "empty JavaFX window": (empty_window(), "Empty window", LINE),
        }
        if shutil.which("soffice"):
            sheet = pathlib.Path(home, "sheet.csv")
            sheet.write_text("".join(f"step {i},{i},{i * i}\n" for i in range(60)))
            convert = ["soffice", "--headless", "--convert-to", "ods", "--outdir", home, str(sheet)]
            subprocess.run(convert, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            calc = ["soffice", "--calc", "--norestore", "--nologo", "--nofirststartwizard", f"{home}/sheet.ods"]
            programs["LibreOffice Calc"] = (calc, "sheet.ods", CELLS)
        measured = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name, (command, title, patches) in programs.items():
                result = start(screen, command, title, patches, environment)
                if turn > 0:
                    measured[name].append(result)
        report(rounds, measured)
        print(flush=True)
        print_visits(environment)
    finally:
        shutil.rmtree(home, ignore_errors=True)


main()
