#!/usr/bin/env python3
"""Saves of a tour, and whatever else writes a file, under every fault that can be made here: killed and failed system
calls, kills at random moments, many writers, a full disk. Prints one line for each and ends with 1 if a file was torn,
lost or falsely called written.

Needs Linux, strace and root; `cargo build --release` first. Usage: tests/faults/saving.py [--kills 1000] [--edits 200]
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROGRAM = Path(__file__).parents[2] / "target/release/sommertour"
BEFORE = '(version: 2, title: "Vorher", days: [])\n'
# What touches files, under the names that Linux has for them on different machines.
CALLS = (
    "open openat creat read pread64 write pwrite64 fsync fdatasync close rename renameat renameat2 link linkat "
    "unlink unlinkat chmod fchmod fchmodat mkdir mkdirat stat fstat lstat newfstatat statx flock getdents64 "
    "readlink readlinkat ftruncate"
).split()
ERRORS = ["ENOSPC", "EIO", "EACCES"]

failures = []


def fail(text):
    failures.append(text)
    print(f"FAILED: {text}", file=sys.stderr)


class Office:
    """A folder of tours with one tour in it, and a home of its own."""

    def __init__(self, home=None):
        self.home = Path(home or tempfile.mkdtemp(prefix="sommertour-faults-"))
        self.tours = self.home / "tours"
        self.tours.mkdir(exist_ok=True)
        self.tour = self.tours / "tour.ron"
        self.environment = dict(os.environ, XDG_STATE_HOME=str(self.home / "state"), LANG="C")

    def reset(self):
        shutil.rmtree(self.home / "state", ignore_errors=True)
        shutil.rmtree(self.tours)
        self.tours.mkdir()
        self.tour.write_text(BEFORE)

    def command(self, *arguments):
        return [str(PROGRAM), "--dir", str(self.tours), *arguments]

    def run(self, *arguments, before=()):
        return subprocess.run([*before, *self.command(*arguments)], env=self.environment, capture_output=True, text=True)

    def title(self, path=None):
        """The title in the file of a tour; none where the file is torn."""
        path = path or self.tour
        try:
            text = path.read_text()
        except FileNotFoundError:
            return None
        found = re.search(r'title: "([^"]*)"', text)
        return found.group(1) if found and text.endswith(")\n") and self.run("check", str(path)).returncode == 0 else None

    def leftovers(self):
        """Temporary files that are still there after the next command over the folder."""
        self.run("list")
        return [path.name for path in self.tours.rglob(".~*")]


def text_of(path):
    return path.read_text() if path.exists() else None


class Save:
    """A save of a tour that is there."""

    name = "a save"
    arguments = ("rename", "tour", "Nachher")

    def prepare(self, office):
        office.reset()

    def state(self, office):
        """What the fault has left: `before`, `after`, or none where it is neither."""
        return {"Vorher": "before", "Nachher": "after"}.get(office.title())


class New(Save):
    name = "a new tour"
    arguments = ("new", "Nachher")

    def state(self, office):
        path = office.tours / "nachher.ron"
        return "before" if not path.exists() else "after" if office.title(path) == "Nachher" else None


class Restore(Save):
    name = "a backup put back"
    arguments = ("restore", "tour", "1")

    def prepare(self, office):
        office.reset()
        office.run("rename", "tour", "Nachher")

    def state(self, office):
        return {"Nachher": "before", "Vorher": "after"}.get(office.title())


class Delete(Save):
    name = "a tour deleted"
    arguments = ("delete", "tour")

    def state(self, office):
        if office.tour.exists():
            return "before" if office.title() == "Vorher" else None
        kept = list((office.home / "state").rglob("sicherungen/tour/*.ron"))
        return "after" if [path.read_text() for path in kept] == [BEFORE] else None


class Merge(Save):
    name = "a merge"

    def prepare(self, office):
        office.reset()
        self.files = [office.home / name for name in ("base", "ours", "theirs")]
        for path, title in zip(self.files, ("Vorher", "Vorher", "Nachher")):
            path.write_text(BEFORE.replace("Vorher", title))
        self.arguments = ("merge", *map(str, self.files))

    def state(self, office):
        return {"Vorher": "before", "Nachher": "after"}.get(office.title(self.files[1]))


class Sheet(Save):
    name = "a sheet over another"

    def prepare(self, office):
        office.reset()
        self.path = office.home / "blatt.html"
        self.path.write_text("Vorher")
        self.arguments = ("print", "tour", "--sheet", "overview", "--format", "html", "-o", str(self.path))

    def state(self, office):
        text = text_of(self.path)
        return "before" if text == "Vorher" else "after" if text and text.endswith("</html>\n") else None


class Matrix(Save):
    name = "a matrix of drives"

    def prepare(self, office):
        office.reset()
        drives = office.home / "drives.csv"
        drives.write_text("from,to,km,minutes\n05170,05370,90,70\n05370,05170,91,71\n")
        self.arguments = ("import", "matrix", str(drives))

    def state(self, office):
        text = text_of(office.tours / "buero/fahrzeiten.ron")
        whole = text and text.endswith(")\n") and office.run("check").returncode == 0
        return "before" if text is None else "after" if whole else None


WRITERS = [Save, New, Restore, Delete, Merge, Sheet, Matrix]


def traced(*options):
    return ["strace", "-f", "-qq", "-o", "/dev/null", *options]


def counted_calls(kind):
    """How often this kind of write makes each call."""
    office, writer = Office(), kind()
    writer.prepare(office)
    log = office.home / "strace.log"
    office.run(*writer.arguments, before=["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(f"?{c}" for c in CALLS)])
    counts = {}
    for line in log.read_text().splitlines():
        found = re.match(r"\d+\s+(\w+)\(", line)
        if found:
            counts[found.group(1)] = counts.get(found.group(1), 0) + 1
    assert writer.state(office) == "after", f"{writer.name} works without faults"
    shutil.rmtree(office.home)
    return counts


def one_fault(job):
    """One write with a fault at one call; what it did wrong, and whether it was acknowledged."""
    kind, call, number, fault = job
    office, writer = Office(), kind()
    try:
        writer.prepare(office)
        inject = f"inject={call}:signal=KILL:when={number}" if fault == "KILL" else f"inject={call}:error={fault}:when={number}"
        ran = office.run(*writer.arguments, before=traced("-e", f"trace={call}", "-e", inject))
        state = writer.state(office)
        wrong = []
        if state is None:
            wrong.append("torn")
        if ran.returncode == 0 and state != "after":
            wrong.append("called done and is not")
        if fault != "KILL" and ran.returncode not in (0, -signal.SIGKILL) and not ran.stderr.strip():
            wrong.append("failed without a sentence")
        if office.leftovers():
            wrong.append(f"left {office.leftovers()}")
        # What may still lie elsewhere, beside a sheet or among the backups, goes with the next write there.
        office.run(*writer.arguments)
        office.run("rename", "tour", "Danach")
        left = [path.name for path in office.home.rglob(".~*")]
        if left:
            wrong.append(f"left {left} after the next write")
        return ran.returncode == 0, [f"{writer.name}: {fault} at {call} number {number}: {text}" for text in wrong]
    finally:
        shutil.rmtree(office.home, ignore_errors=True)


def every_call(kind):
    counts = counted_calls(kind)
    for fault in ["KILL", *ERRORS]:
        jobs = [(kind, call, number, fault) for call, count in counts.items() for number in range(1, count + 1)]
        with ThreadPoolExecutor(2) as pool:
            ended = list(pool.map(one_fault, jobs))
        wrong = [text for _, texts in ended for text in texts]
        for text in wrong:
            fail(text)
        done = sum(acknowledged for acknowledged, _ in ended)
        print(f"{fault} at every one of {len(jobs)} system calls of {kind.name}: {len(wrong)} faults ({done} done all the same)", flush=True)


def random_kills(kills):
    office = Office()
    office.reset()
    acknowledged, killed, torn, lost = 0, 0, 0, 0
    # How long a save takes, so that the kills fall into it.
    lengths = []
    for number in range(10):
        start = time.monotonic()
        office.run("rename", "tour", "0")
        lengths.append(time.monotonic() - start)
    length = sorted(lengths)[5]
    for number in range(1, kills + 1):
        process = subprocess.Popen(office.command("rename", "tour", str(number)), env=office.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0, length))
        process.kill()
        if process.wait() == 0:
            acknowledged = number
        else:
            killed += 1
        text = office.tour.read_text()
        found = re.search(r'title: "(\d+)"', text)
        if not found or not text.endswith(")\n"):
            torn += 1
        elif int(found.group(1)) < acknowledged:
            lost += 1
    left = office.leftovers()
    if torn or lost or left:
        fail(f"{kills} random kills: {torn} torn, {lost} lost, left {left}")
    print(f"{kills} kills at random moments, {killed} of them before the end: {torn} torn, {lost} acknowledged saves lost, {len(left)} temporary files left; the last acknowledged was {acknowledged}")
    shutil.rmtree(office.home)


def many_writers(writers, edits):
    office = Office()
    office.reset()

    def write(writer):
        done = 0
        for number in range(edits):
            ran = office.run("add", "tour", "--place", f"Ort {writer}-{number}", "--coord", "51.2,6.8")
            done += ran.returncode == 0
        return done

    with ThreadPoolExecutor(writers) as pool:
        acknowledged = sum(pool.map(write, range(writers)))
    kept = len(set(re.findall(r'"Ort \d+-\d+"', office.tour.read_text())))
    if kept != writers * edits or acknowledged != kept:
        fail(f"{writers} writers: {kept} of {writers * edits} survive, {acknowledged} acknowledged")
    print(f"{writers} writers with {edits} edits each on one tour: {kept} of {writers * edits} survive")
    shutil.rmtree(office.home)


def mounted(options, work):
    """Runs `work` with an office in a small file system of its own."""
    home = tempfile.mkdtemp(prefix="sommertour-disk-")
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", home], check=True)
    try:
        return work(Office(home), home)
    finally:
        subprocess.run(["umount", home], check=True)
        os.rmdir(home)


def refused(name, office, *arguments):
    """A save that has to fail with a sentence and leave the tour as it was."""
    ran = office.run(*arguments)
    if ran.returncode != 2 or not ran.stderr.strip() or "panicked" in ran.stderr:
        fail(f"{name}: ended with {ran.returncode}: {ran.stderr}")
    if office.title() != "Vorher":
        fail(f"{name}: the tour is not as it was")
    print(f"{name}: {ran.stderr.strip()}")


def broken_disks():
    def full(office, home):
        office.reset()
        ballast = os.open(Path(home) / "ballast", os.O_CREAT | os.O_WRONLY)
        try:
            while True:
                os.write(ballast, b"x" * 4096)
        except OSError:
            os.close(ballast)
        refused("full disk", office, "rename", "tour", "Nachher")

    def read_only(office, home):
        office.reset()
        subprocess.run(["mount", "-o", "remount,ro", home], check=True)
        refused("read-only folder", office, "rename", "tour", "Nachher")

    mounted("size=256k", full)
    mounted("size=256k", read_only)

    office = Office()
    office.reset()
    office.environment["XDG_STATE_HOME"] = "/proc/nowhere"
    ran = office.run("rename", "tour", "Nachher")
    if ran.returncode != 0 or office.title() != "Nachher" or not ran.stderr.strip():
        fail(f"no room for backups: {ran.returncode} {ran.stderr}")
    print(f"no room for backups: {ran.stderr.strip().splitlines()[0]}")

    for year in (2037, 2400):
        ahead = time.mktime((year, 1, 1, 0, 0, 0, 0, 0, 0))
        os.utime(office.tour, (ahead, ahead))
        ran = office.run("rename", "tour", f"Im Jahr {year}")
        if ran.returncode != 0 or office.title() != f"Im Jahr {year}" or office.tour.stat().st_mtime <= ahead:
            fail(f"clock set back: {ran.returncode} {ran.stderr}")
    print("clock set back since the last save: saved, and counted as later")

    office.tour.unlink()
    office.tour.mkdir()
    ran = office.run("rename", "tour", "Nachher")
    if ran.returncode != 2 or not ran.stderr.strip():
        fail(f"a folder in the file's place: {ran.returncode}")
    print(f"a folder in the file's place: {ran.stderr.strip()}")
    shutil.rmtree(office.home)


def large_folders():
    office = Office()
    office.reset()
    for number in range(5000):
        (office.tours / f"tour-{number}.ron").write_text(BEFORE)
    start = time.monotonic()
    ran = office.run("list")
    seconds = time.monotonic() - start
    if ran.returncode != 0 or ran.stdout.count("Vorher") != 5001:
        fail(f"5,000 tours: {ran.returncode}, {ran.stdout.count('Vorher')} listed")
    print(f"a folder with 5,000 tours: listed in {seconds:.2f} s")

    stop = '(id: "s-%d", place: Other(name: "%s", coord: (lat: 51.2, lon: 6.8))),\n'
    text = '(version: 2, title: "Vorher", days: [], ideas: [\n'
    number = 0
    # The program writes a stop on eight lines; a file that just fits when it is written so.
    while len(text) + number * 220 < (16 << 20) - 8192:
        text += "".join(stop % (number + i, "x" * 1000) for i in range(3))
        number += 3
    office.tour.write_text(text + "])\n")
    start = time.monotonic()
    ran = office.run("rename", "tour", "Nachher")
    seconds = time.monotonic() - start
    size = office.tour.stat().st_size / 2**20
    if ran.returncode != 0 or office.title() != "Nachher":
        fail(f"a tour of {size:.1f} MiB: {ran.returncode} {ran.stderr}")
    print(f"a tour of {size:.1f} MiB: read, changed and saved in {seconds:.2f} s")
    while len(text) < (16 << 20) - 4096:
        text += "".join(stop % (number + i, "x" * 1000) for i in range(3))
        number += 3
    office.tour.write_text(text + "])\n")
    ran = office.run("rename", "tour", "Nachher")
    if ran.returncode != 2 or office.title() != "Vorher":
        fail(f"a tour that would not be read again: {ran.returncode} {ran.stderr}")
    print(f"a tour that would be written larger than it may be read: {ran.stderr.strip()}")
    office.tour.write_text(text + "".join(stop % (number + i, "x" * 1000) for i in range(10)) + "])\n")
    ran = office.run("rename", "tour", "Nachher")
    if ran.returncode != 2:
        fail(f"a tour over 16 MiB: {ran.returncode}")
    print(f"a tour over 16 MiB: {ran.stderr.strip()}")
    shutil.rmtree(office.home)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=200)
    arguments = parser.parse_args()
    random.seed(20270720)
    for kind in WRITERS:
        every_call(kind)
    random_kills(arguments.kills)
    many_writers(4, arguments.edits)
    broken_disks()
    large_folders()
    sys.exit(1 if failures else 0)


main()
