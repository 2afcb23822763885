#!/usr/bin/env bash
# Measures how long the real program takes for a PDF of six pages (wanted: under 1 s with nothing of it in the memory of
# the system, under 0.3 s right after), ten runs each. Needs Linux, as root to empty the file cache, and pdfinfo.
#
#   cargo build --release && cargo bench --bench pdf && benches/pdf.sh
#
# (The bench makes the tour.)
set -euo pipefail
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-target}"
exec python3 - "$target/release/sommertour" "$target/tmp/six-pages" <<'PYTHON'
import os, statistics, subprocess, sys, time

program, folder = sys.argv[1:]
(tour,) = [name[:-4] for name in os.listdir(folder) if name.endswith(".ron")]
page = os.path.join(folder, "overview.pdf")
command = [program, "--dir", folder, "--quiet", "print", tour, "--sheet", "overview", "--format", "pdf", "-o", page]


def run(is_cold):
    if is_cold:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as caches:
            caches.write("3")
    start = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


for name, is_cold in (("cold", True), ("warm", False)):
    times = [run(is_cold) for _ in range(10)]
    print(f"{name}: median {statistics.median(times):.2f} s, longest {max(times):.2f} s")
info = subprocess.run(["pdfinfo", page], capture_output=True, text=True).stdout
print(next(line for line in info.splitlines() if line.startswith("Pages")))
PYTHON
