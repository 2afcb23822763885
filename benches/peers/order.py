"""Sommertour beside LKH (pip install elkai) on the same instances; no peer is needed to build or test.

    python3 benches/peers/order.py target/release/sommertour [FILE.json ...]

Without files: I1, twelve random instances of its shape, and 400 places anywhere on the sphere.
"""

import json
import math
import random
import statistics
import subprocess
import sys
import tempfile
import time

import elkai

RUNS = 5


def instance(size, seed, whole_sphere):
    """Places in the box of NRW or on the whole sphere; great circles times 1.3, in metres."""
    rng = random.Random(seed)
    if whole_sphere:
        places = [(math.asin(rng.uniform(-1, 1)), rng.uniform(-math.pi, math.pi)) for _ in range(size)]
    else:
        box = [(rng.uniform(50.4, 52.4), rng.uniform(6.0, 9.4)) for _ in range(size)]
        places = [tuple(map(math.radians, place)) for place in box]

    def metres(a, b):
        h = math.sin((b[0] - a[0]) / 2) ** 2
        h += math.cos(a[0]) * math.cos(b[0]) * math.sin((b[1] - a[1]) / 2) ** 2
        return round(2 * 6371000 * math.asin(min(1.0, math.sqrt(h))) * 1.3)

    return {"kind": "tsp", "n": size, "dist": [[metres(a, b) for b in places] for a in places]}


def sommertour(program, path, seconds, seed):
    command = [program, "solve", path, "--seconds", str(seconds), "--seed", str(seed), "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def lkh(dist, runs):
    """The length that LKH finds; its own numbers overflow on large distances, so they are scaled down for it."""
    scale = max(1, max(map(max, dist)) // 1_000_000)
    start = time.perf_counter()
    route = elkai.DistanceMatrix([[d // scale for d in row] for row in dist]).solve_tsp(runs=runs)
    took = time.perf_counter() - start
    return sum(dist[a][b] for a, b in zip(route, route[1:])), took


def row(program, name, path, times):
    with open(path) as file:
        dist = json.load(file)["dist"]
    best, took = lkh(dist, 10 if len(dist) < 100 else 3)
    cells = [f"{best} in {took * 1000:.0f} ms"]
    for seconds in times:
        answers = [sommertour(program, path, seconds, seed) for seed in range(1, RUNS + 1)]
        length = statistics.median(answer["objective"]["length"] for answer in answers)
        total = statistics.median(answer["ms_total"] for answer in answers)
        proven = sum(answer["proof"] == "optimal" for answer in answers)
        cells.append(f"{length} ({(length / best - 1) * 100:+.3f} %) in {total:.0f} ms, {proven}/{RUNS} proven")
    print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def main():
    program, files = sys.argv[1], sys.argv[2:]
    print("| instance | LKH | Sommertour, medians of five | after 1 s |\n|---|---|---|---|")
    for path in files:
        row(program, path, path, [10])
    if files:
        return
    row(program, "I1", "tests/fixtures/planner/I1.json", [10])
    with tempfile.TemporaryDirectory() as folder:
        cases = [(50 + seed % 11, seed, False) for seed in range(12)]
        cases += [(400, seed, seed % 2 == 0) for seed in range(4)]
        for size, seed, whole in cases:
            path = f"{folder}/{size}_{seed}.json"
            with open(path, "w") as file:
                json.dump(instance(size, seed, whole), file)
            times = [10] if size < 100 else [0.1, 1]
            row(program, f"{size} places, seed {seed}", path, times)


if __name__ == "__main__":
    main()
