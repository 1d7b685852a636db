#!/usr/bin/python3
"""Measures how long Drydock takes to start, beside an empty JavaFX window and LibreOffice Calc, alternating in one run.

A start ends when the window of the right name is there AND its content is painted: Drydock's with the sample project, the
empty window's with its line of text, Calc's with a small sheet. Every program is started once before, unmeasured. Prints
each median, the spread, and the memory of the process tree (RSS and PSS) two seconds after the start.

    packaging/image.sh && src/test/scripts/start-benchmark.py [ROUNDS]

Needs python3-xlib, xvfb, and Calc where it is to be measured (libreoffice-calc). What is started is killed at the end.
"""
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display as xdisplay, error

ROOT = pathlib.Path(__file__).resolve().parents[3]
IMAGE = ROOT / "target/image/drydock"
APP = IMAGE / "lib/app"
JAVA = IMAGE / "lib/runtime/bin/java"
WORK = ROOT / "target/start-benchmark"
PATIENCE = 60  # seconds
COLOURS = 12  # a window with text has more, one that is not painted yet has one or two


def config(key):
    lines = (APP / "drydock.cfg").read_text().splitlines()
    return [line.split("=", 1)[1].replace("$APPDIR", str(APP)) for line in lines if line.startswith(key + "=")]


def empty_window():
    """The command that starts the empty window with a start cache of its own and Drydock's options."""
    classes = WORK / "classes"
    shutil.rmtree(classes, ignore_errors=True)
    target = classes / "drydock/bench"
    target.mkdir(parents=True)
    for each in (ROOT / "target/test-classes/drydock/bench").glob("EmptyWindow*.class"):
        shutil.copy(each, target)
    jar, cache = WORK / "empty.jar", WORK / "empty.aot"
    shutil.make_archive(str(WORK / "empty"), "zip", classes)
    (WORK / "empty.zip").rename(jar)
    options = [o for o in config("java-options") if "AOTCache" not in o and not o.startswith("-Djpackage")]
    run = [str(JAVA), *options]
    tail = ["-cp", str(jar), "drydock.bench.EmptyWindow"]
    cache.unlink(missing_ok=True)
    subprocess.run([*run, f"-XX:AOTCacheOutput={cache}", *tail, "end"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return [*run, f"-XX:AOTCache={cache}", *tail]


def colours(window, width, height):
    """How many colours a patch in the upper left part of the window has, menus and titles among it."""
    image = window.get_image(0, 0, min(width, 700), min(height, 500), X.ZPixmap, 0xFFFFFFFF).data
    return len({image[i : i + 4] for i in range(0, len(image), 4)})


def is_painted(screen, title):
    for window in screen.query_tree().children:
        stack = [window]
        while stack:
            each = stack.pop()
            try:
                name = each.get_full_text_property(screen.display_name_atom) or each.get_wm_name() or ""
                stack.extend(each.query_tree().children)
                if title in str(name) and each.get_attributes().map_state == X.IsViewable:
                    box = each.get_geometry()
                    if colours(each, box.width, box.height) >= COLOURS:
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


def start(screen, command, title, environment):
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while not is_painted(screen, title):
            if time.monotonic() - began > PATIENCE or process.poll() is not None:
                sys.exit(f"{command[0]} shows no window that is named {title}")
            time.sleep(0.01)
        taken = time.monotonic() - began
        time.sleep(2)
        return taken, *memory(process.pid)
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()


def prepare_drydock(environment):
    """A start that opens the sample project, so that the measured ones show it."""
    options = [o for o in config("java-options") if "AOT" not in o and not o.startswith("-Djpackage")]
    path = os.pathsep.join(config("app.classpath"))
    subprocess.run([str(JAVA), *options, "-cp", path, "drydock.ui.Rehearsal"], env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


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
            "Drydock": ([str(IMAGE / "bin/drydock")], "workspace.drydock"),
            "empty JavaFX window": (empty_window(), "Empty window"),
        }
        if shutil.which("soffice"):
            sheet = pathlib.Path(home, "sheet.csv")
            sheet.write_text("".join(f"step {i},{i},{i * i}\n" for i in range(60)))
            convert = ["soffice", "--headless", "--convert-to", "ods", "--outdir", home, str(sheet)]
            subprocess.run(convert, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            calc = ["soffice", "--calc", "--norestore", "--nologo", "--nofirststartwizard", f"{home}/sheet.ods"]
            programs["LibreOffice Calc"] = (calc, "sheet.ods")
        measured = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name, (command, title) in programs.items():
                result = start(screen, command, title, environment)
                if turn > 0:
                    measured[name].append(result)
        print(f"{'medians of ' + str(rounds):22} {'start':>8} {'from..to':>14} {'RSS':>8} {'PSS':>8}")
        for name, results in measured.items():
            times, rss, pss = zip(*results)
            spread = f"{min(times) * 1000:.0f}..{max(times) * 1000:.0f}"
            print(f"{name:22} {statistics.median(times) * 1000:5.0f} ms {spread:>14} {statistics.median(rss):5.0f} MB {statistics.median(pss):5.0f} MB")
    finally:
        shutil.rmtree(home, ignore_errors=True)


main()
