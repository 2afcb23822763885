#!/usr/bin/env python3
"""Plans, saves and prints under strace and looks for internet sockets: there must be none without `matrix fetch`.

Needs Linux and strace; `cargo build --release` first. Usage: tests/faults/network.py
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PROGRAM = PROJECT / "target/release/sommertour"
SHEETS = "overview day driver press host request contacts unvisited inquiry".split()


def traced(home, arguments):
    log = home / "strace.log"
    return log, ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log), str(PROGRAM), "--dir", str(home / "tours"), *arguments]


def sockets(log):
    return [line for line in log.read_text().splitlines() if re.search(r"AF_INET6?\b", line)]


def in_a_terminal(command, environment, keys):
    """Runs the interactive program, sends each group of keys when it has drawn, and waits for its end."""
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe(command[0], command, environment)

    def drain(seconds):
        while select.select([terminal], [], [], seconds)[0]:
            try:
                if not os.read(terminal, 65536):
                    return
            except OSError:
                return

    drain(3)
    for group in keys:
        os.write(terminal, group.encode())
        drain(1)
    start = time.monotonic()
    while time.monotonic() - start < 20:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        drain(0.2)
    os.kill(process, 9)
    return None


def main():
    home = Path(tempfile.mkdtemp(prefix="sommertour-network-"))
    shutil.copytree(PROJECT / "tours", home / "tours")
    environment = dict(os.environ, XDG_STATE_HOME=str(home / "state"), LANG="C", TERM="xterm")
    runs = [
        ["list"], ["coverage"], ["unvisited"], ["new", "Plan"], ["day", "plan", "add", "2027-07-20"],
        ["add", "plan", "Wesel", "--day", "1"], ["add", "plan", "Herne", "--day", "1"], ["add", "plan", "Olpe"],
        ["show", "plan"], ["check"], ["optimize", "plan", "--write"], ["optimize", "plan", "--replan"],
        ["suggest", "plan", "--day", "1"], ["campaign", "--seconds", "2"], ["distance", "Wesel", "Herne"],
        ["restore", "plan"], ["finalise", "plan"],
    ]
    for sheet in SHEETS:
        part = {"day": ["--day", "1"], "host": ["--stop", "Wesel"], "request": ["--stop", "Wesel"]}.get(sheet, [])
        runs += [["print", "plan", "--sheet", sheet, "--format", form, *part] for form in ("text", "html")]
    runs += [["print", "plan", "--sheet", "overview", "--format", form, "-o", str(home / f"x.{form}")] for form in ("csv", "xlsx", "ics", "gpx", "geojson")]
    found, failed = [], []
    for arguments in runs:
        log, command = traced(home, arguments)
        ran = subprocess.run(command, env=environment, capture_output=True, text=True)
        if ran.returncode not in (0, 1):
            failed.append(f"{arguments}: {ran.returncode} {ran.stderr.strip()}")
        found += [f"{arguments}: {line}" for line in sockets(log)]
    log, command = traced(home, ["plan"])
    keys = ["soest\x1b[2~", "\t", "o", "\r", "\x1b", "v", "\x1b", "\x13", "\x1b[13~", "\x1b[13~", "\x10", "\x1b", "\x11", "\x1b[C\r"]
    ended = in_a_terminal(command, environment, keys)
    if ended != 0:
        failed.append(f"the interactive program ended with {ended}")
    found += [f"interactive: {line}" for line in sockets(log)]
    shutil.rmtree(home)
    for line in found + failed:
        print(f"FAILED: {line}", file=sys.stderr)
    print(f"{len(runs)} commands and one interactive session: {len(found)} internet sockets")
    sys.exit(1 if found or failed else 0)


main()
