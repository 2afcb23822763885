#!/usr/bin/env python3
"""Feeds the real program random bytes in a pseudo-terminal: keys, escape sequences, pastes with and without an end,
mouse events, broken UTF-8, and now and then another size of the window or a signal to stop and go on.

    cargo build --release && tests/faults/random_bytes.py [SECONDS] [SEED]

The program may end only because it was told to quit (exit 0). It prints how much was sent, how often the program quit
and was started again, and its memory after the first and in the last run. Needs Linux.
"""
import fcntl
import os
import pty
import random
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time

SECONDS = float(sys.argv[1]) if len(sys.argv) > 1 else 60
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
PROGRAM = os.path.join(os.path.dirname(__file__), "../../target/release/sommertour")
TOUR = """(version: 1, title: "Probe", days: [(id: "d-1", date: On("2027-07-20"), stops: [
    (id: "s-1", place: Kreis("05170")), (id: "s-2", place: Kreis("05974"))])])"""
SEQUENCES = [
    b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[2~", b"\x1b[3~", b"\x1b[5~", b"\x1b[6~",
    b"\x1b[Z", b"\t", b"\r", b"\x1b", b"\x7f", b"\x1bOP", b"\x1bOQ", b"\x1bOR", b"\x1b[15~", b"\x1b[17~", b"\x1b[24~",
    b"\x1b[<0;10;10M", b"\x1b[<0;10;10m", b"\x1b[<64;40;12M", b"\x1b[<32;50;13M", b"\x1b[M !!", b"\x1b[200~", b"\x1b[201~",
    b"\x1b[200~eingef\xc3\xbcgt\nzwei Zeilen\x1b[201~", b"\x1b[", b"\x1b]0;x\x07", b"\x1b[999;999R", b"\xff\xfe", b"\xc3",
]


def start(folder):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="de_DE.UTF-8", XDG_STATE_HOME=os.path.join(folder, ".state"))
        os.chdir(folder)
        os.execv(program, [program, "--dir", folder])
    return pid, terminal


def set_size(terminal, rows, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def memory(pid):
    """Resident memory in KiB; none when the program has just ended."""
    return next((int(line.split()[1]) for line in open(f"/proc/{pid}/status") if line.startswith("VmRSS")), None)


def some_bytes():
    kind = random.random()
    if kind < 0.55:
        return random.choice(SEQUENCES)
    if kind < 0.9:
        return bytes(random.choice(b"abcdefghijklmnopqrstuvwxyz0123456789.:,-+ ") for _ in range(random.randint(1, 8)))
    if kind < 0.97:
        return bytes([random.randint(1, 26)])
    return random.randbytes(random.randint(1, 64))


def drain(terminal, seconds):
    """Reads what is drawn; false when the terminal is closed."""
    while select.select([terminal], [], [], seconds)[0]:
        try:
            if not os.read(terminal, 65536):
                return False
        except OSError:
            return False
        seconds = 0
    return True


program = os.path.abspath(PROGRAM)
random.seed(SEED)
deadline = time.monotonic() + SECONDS
sent = quits = 0
first = last = None
while time.monotonic() < deadline:
    folder = tempfile.mkdtemp(prefix="sommertour-bytes-")
    with open(os.path.join(folder, "probe.ron"), "w") as file:
        file.write(TOUR)
    pid, terminal = start(folder)
    set_size(terminal, 24, 80)
    drain(terminal, 2)
    alive = True
    while alive and time.monotonic() < deadline:
        chance = random.random()
        if chance < 0.01:
            set_size(terminal, random.randint(0, 60), random.randint(0, 200))
        elif chance < 0.012:
            os.kill(pid, signal.SIGSTOP)
            os.kill(pid, signal.SIGCONT)
        data = some_bytes()
        try:
            os.write(terminal, data)
        except OSError:
            break
        sent += len(data)
        alive = drain(terminal, 0.002)
        now = memory(pid) if alive else None
        alive = now is not None
        last = now or last
        first = first or last
    if alive:
        os.kill(pid, signal.SIGTERM)  # The minute is over.
    patience = time.monotonic() + 20
    while drain(terminal, 0.2):
        if time.monotonic() > patience:
            sys.exit(f"does not end, after {sent} bytes, seed {SEED}; its folder: {folder}")
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 128 + signal.SIGTERM):
        sys.exit(f"ended with {code} after {sent} bytes, seed {SEED}; its folder: {folder}")
    quits += code == 0
    os.close(terminal)
    shutil.rmtree(folder)
print(f"{sent} bytes in {SECONDS:.0f} s, seed {SEED}: quit {quits} times, never otherwise; memory {first} KiB, at the end {last} KiB")
