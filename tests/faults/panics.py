#!/usr/bin/env python3
"""Makes each thread of the real program panic in turn: the clock, which Rust's standard library cannot do without, fails
for that thread alone. The terminal must be given back, nothing of a tour told, and what was unsaved kept as a draft; a
search that panics must leave the program running.

Needs Linux and a C compiler; `cargo build --release` first. Usage: tests/faults/panics.py
"""

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

PROGRAM = Path(__file__).parents[2] / "target/release/sommertour"
TOUR = """(version: 2, title: "Probe", principal: "Frau Muster", days: [(id: "d-1", date: On("2027-07-20"), stops: [
    (id: "s-1", place: Kreis("05170")), (id: "s-2", place: Kreis("05974")), (id: "s-3", place: Kreis("05911"))])])
"""
# Counts the threads in the order of their start; the main one is number 0. While the file is there, the clock fails for
# the thread whose number stands in it; one of a search may read it once before, when it notes its start.
SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
static int started;
static __thread int number, asked;
struct start { void *(*run)(void *); void *data; int number; };
static void *begin(void *given) {
    struct start start = *(struct start *)given;
    free(given);
    number = start.number;
    return start.run(start.data);
}
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *data) {
    int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *) = dlsym(RTLD_NEXT, "pthread_create");
    struct start *start = malloc(sizeof *start);
    start->run = run;
    start->data = data;
    start->number = __atomic_add_fetch(&started, 1, __ATOMIC_SEQ_CST);
    return real(thread, attributes, begin, start);
}
int clock_gettime(clockid_t clock, struct timespec *now) {
    int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
    char text[8] = {0};
    int file = open(getenv("FAILING_CLOCK"), O_RDONLY);
    if (file >= 0) {
        ssize_t length = read(file, text, sizeof text - 1);
        close(file);
        if (length > 0 && atoi(text) == number && (number < 5 || asked++ > 0)) { errno = EINVAL; return -1; }
    }
    return real(clock, now);
}
"""
failures = []


class Program:
    """The program in a pseudo-terminal."""

    def __init__(self, home, shim):
        self.home = home
        self.output = b""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LANG="C", XDG_STATE_HOME=str(home / "state"), LD_PRELOAD=str(shim), FAILING_CLOCK=str(home / "clock"))
            os.execv(PROGRAM, [str(PROGRAM), "--dir", str(home / "tours"), "--lang", "en", "probe"])
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.modes = termios.tcgetattr(self.terminal)

    def read(self, seconds):
        while select.select([self.terminal], [], [], seconds)[0]:
            try:
                self.output += os.read(self.terminal, 65536)
            except OSError:
                return
            seconds = 0.05

    def wait_for(self, text):
        """Waits until the text has been drawn, whatever stood there before."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            self.read(0.2)
            if text in re.sub(rb"\x1b\[[0-9;?<]*[A-Za-z]", b"", self.output).decode(errors="replace"):
                self.output = b""
                return True
        return False

    def send(self, keys):
        os.write(self.terminal, keys.encode())

    def end(self):
        """The exit code; none where the program does not end."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            self.read(0.2)
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self.read(0.2)
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        return None


def drafts(home):
    return [path.read_text() for path in home.glob("state/sommertour/*/entwuerfe/*.ron")]


def thread(name, number, keys, shim, ends):
    """Lets the thread of that number panic after a change that is not saved yet."""
    home = Path(tempfile.mkdtemp(prefix="sommertour-panics-"))
    (home / "tours").mkdir()
    (home / "tours/probe.ron").write_text(TOUR)
    program = Program(home, shim)
    wrong = []
    if not program.wait_for("Probe"):
        wrong.append("does not start")
    before = program.modes
    program.send("borken")
    program.wait_for("borken")
    program.send("\x1b[2~")
    if not program.wait_for("added"):
        wrong.append("the change is not seen")
    if name != "drafts":
        # A moment later the draft lies on the disk.
        time.sleep(1)
    (home / "clock").write_text(str(number))
    program.send(keys)
    if ends:
        code = program.end()
        (home / "clock").unlink()
        output = program.output.decode(errors="replace")
        if code not in (2, 101):
            wrong.append(f"ended with {code}")
        if "A fault of the program has ended it" not in output:
            wrong.append("no sentence")
        if "\x1b[?1049l" not in output or output.rindex("\x1b[?1049l") > output.rindex("A fault"):
            wrong.append("the terminal is not given back before the sentence")
        if "panicked" in output or "Frau Muster" in output.split("\x1b[?1049l")[-1]:
            wrong.append("the panic's own message is shown")
        kept = [draft for draft in drafts(home) if 'Kreis("05554")' in draft]
        if not kept:
            wrong.append(f"no draft of the change among {len(drafts(home))}")
    else:
        if not program.wait_for("failed"):
            wrong.append("nothing is said")
        (home / "clock").unlink()
        program.send(" ")
        program.send("\x13")
        if not program.wait_for("Saved"):
            wrong.append("the program does not go on")
        program.send("\x11")
        if program.end() != 0:
            wrong.append("the program does not end")
    for text in wrong:
        failures.append(text)
        print(f"FAILED: {name}: {text}; {home}", file=sys.stderr)
    if not wrong:
        print(f"{name}: " + ("terminal given back, a sentence, the draft kept" if ends else "said, and the program goes on"))
        shutil.rmtree(home)


def command(shim):
    """A panic of a command tells nothing but its place."""
    home = Path(tempfile.mkdtemp(prefix="sommertour-panics-"))
    (home / "tours").mkdir()
    (home / "tours/probe.ron").write_text(TOUR)
    (home / "clock").write_text("0")
    environment = dict(os.environ, LANG="C", XDG_STATE_HOME=str(home / "state"), LD_PRELOAD=str(shim), FAILING_CLOCK=str(home / "clock"))
    ran = subprocess.run([PROGRAM, "--dir", home / "tours", "--lang", "en", "campaign", "--seconds", "1"], env=environment, capture_output=True, text=True)
    if ran.returncode != 101 or "A fault of the program" not in ran.stderr or "panicked" in ran.stderr:
        failures.append("command")
        print(f"FAILED: a command: {ran.returncode} {ran.stderr}", file=sys.stderr)
    else:
        print(f"a command: {ran.stderr.strip()}")
    shutil.rmtree(home)


def main():
    folder = Path(tempfile.mkdtemp(prefix="sommertour-shim-"))
    shim = folder / "shim.so"
    (folder / "shim.c").write_text(SHIM)
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", shim, folder / "shim.c", "-ldl", "-lpthread"], check=True)
    # In the order in which the program starts them: signals 1, files 2, drafts 3, keyboard 4, searches from 5 on.
    thread("files", 2, "", shim, ends=True)
    thread("drafts", 3, "", shim, ends=True)
    thread("keyboard", 4, "x", shim, ends=True)
    thread("a search", 5, "\tk\r", shim, ends=False)
    command(shim)
    shutil.rmtree(folder)
    sys.exit(1 if failures else 0)


main()
