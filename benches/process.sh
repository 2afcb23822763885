#!/usr/bin/env bash
# Measures the real program in a pseudo-terminal of 140×45: time from its start to the first frame, peak memory with
# 100 tours in the folder, the CPU time that an idle minute costs, and whether the large map lags behind a held key.
# Needs Linux and python3.
#
#   cargo build --release && cargo bench --bench keys && benches/process.sh
#
# (The bench makes the folder with 100 tours.)
set -euo pipefail
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-target}"
exec python3 - "$target/release/sommertour" "$target/tmp/tours-100" <<'PYTHON'
import fcntl, os, pty, select, struct, sys, termios, time

program, folder = sys.argv[1:]


def start(arguments, size=(45, 140)):
    """The process, its terminal of so many rows and columns, and when it was started."""
    reader, writer = os.pipe()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="de_DE.UTF-8")
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        os.write(writer, struct.pack("d", time.perf_counter()))
        os.execv(program, [program, "--dir", folder, *arguments])
    os.close(writer)
    (begin,) = struct.unpack("d", os.read(reader, 8))
    os.close(reader)
    return pid, terminal, begin


def wait_for(terminal, text):
    """Reads until the text has been drawn; what came is returned."""
    seen = b""
    deadline = time.perf_counter() + 20
    while text.encode() not in seen:
        ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.perf_counter()))
        if not ready:
            sys.exit(f"{text!r} did not appear within 20 s: {seen[-400:]!r}")
        seen += os.read(terminal, 65536)
    return seen


def settle(terminal):
    """Reads until nothing more is drawn: the folder has been read."""
    while select.select([terminal], [], [], 0.5)[0]:
        os.read(terminal, 65536)


def busy_ms(pid):
    """The time that the threads have run so far, whatever else the machine does."""
    tasks = os.listdir(f"/proc/{pid}/task")
    return sum(int(open(f"/proc/{pid}/task/{task}/schedstat").read().split()[0]) for task in tasks) / 1e6


def stop(pid, terminal):
    os.write(terminal, b"\x11")  # Strg+Q
    while True:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:
            break
    _, status = os.waitpid(pid, 0)
    if status != 0:
        sys.exit(f"ended with {status}")


def verdict(name, value, limit, unit):
    missed = value > limit
    print(f"{name:<46}{value:>9.2f} {unit}   wanted: at most {limit} {unit}{'   MISSED' if missed else ''}")
    return missed


times, busy = [], []
for _ in range(20):
    pid, terminal, begin = start(["tour-0000"])
    wait_for(terminal, "F1")
    times.append((time.perf_counter() - begin) * 1000)
    busy.append(busy_ms(pid))
    settle(terminal)
    stop(pid, terminal)
times.sort()
print(f"{'start to first frame, best of 20':<46}{times[0]:>9.2f} ms")
print(f"{'CPU time up to about then, median of 20':<46}{sorted(busy)[10]:>9.2f} ms")
missed = verdict("start to first frame, median of 20", times[10], 12, "ms")

pid, terminal, _ = start(["tour-0000"])
settle(terminal)
for key in [b"muen", b"\x1b", b"\t", b"\x1b[6~", b"\t", b"+", b"l"]:
    os.write(terminal, key)
    settle(terminal)
peak = next(int(line.split()[1]) for line in open(f"/proc/{pid}/status") if line.startswith("VmHWM"))
missed |= verdict("peak memory (VmHWM) with 100 tours", peak / 1024, 40, "MiB")
# Idle, it looks at the open tour every 3 s and at the 100 files of the folder every 15 s.
before = busy_ms(pid)
time.sleep(60)
missed |= verdict("CPU time of 60 idle seconds", busy_ms(pid) - before, 50, "ms")
stop(pid, terminal)

# A keyboard repeats a held key 30 times a second; this one does so ten times as fast. What is queued is taken before
# the next frame, so that the key after the last is seen at once.
KEYS, A_SECOND = 600, 300
pid, terminal, _ = start(["tour-0000"], size=(60, 200))
settle(terminal)
for key in [b"\x1bOR", b"a", b"+", b"+"]:  # F3, Autobahnen, nearer
    os.write(terminal, key)
    settle(terminal)
next_key = time.perf_counter()
for number in range(KEYS):
    os.write(terminal, [b"\x1b[C", b"\x1b[D"][number // 10 % 2])
    next_key += 1 / A_SECOND
    while select.select([terminal], [], [], max(0, next_key - time.perf_counter()))[0]:
        os.read(terminal, 65536)
begin = time.perf_counter()
os.write(terminal, b"\x1bOR")  # F3 again: the lists are back.
wait_for(terminal, "KI offen")
missed |= verdict(f"after {KEYS} pans at {A_SECOND} a second: key to frame", (time.perf_counter() - begin) * 1000, 33, "ms")
stop(pid, terminal)
sys.exit(missed)
PYTHON
