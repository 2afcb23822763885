#!/usr/bin/env python3
"""Sommertour beside LKH (elkai), OR-Tools and PyVRP on the same instances, in one run; prints a table in Markdown.

    cargo build --release
    python3 -m venv peers && peers/bin/pip install elkai ortools pyvrp
    peers/bin/python benches/peers/run.py target/release/sommertour > benches/peers/run.md

No peer is needed to build or to test. Each program gets one thread; what a plan is worth is counted here, from its
routes and the instance, not by the program that made it.
"""

import json
import math
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

import elkai
import pyvrp
from ortools.constraint_solver import pywrapcp, routing_enums_pb2

FIXTURES = Path(__file__).parents[2] / "tests" / "fixtures" / "planner"
MUST = 10**9
RUNS = 5


def sphere(size, seed):
    """Places anywhere on the globe; great circles in metres."""
    rng = random.Random(seed)
    places = [(math.asin(rng.uniform(-1, 1)), rng.uniform(-math.pi, math.pi)) for _ in range(size)]

    def metres(a, b):
        h = math.sin((b[0] - a[0]) / 2) ** 2
        h += math.cos(a[0]) * math.cos(b[0]) * math.sin((b[1] - a[1]) / 2) ** 2
        return round(2 * 6371000 * math.asin(min(1.0, math.sqrt(h))))

    return {"kind": "tsp", "n": size, "dist": [[metres(a, b) for b in places] for a in places]}


def timed(work):
    begin = time.perf_counter()
    result = work()
    return result, time.perf_counter() - begin


def sommertour(program, path, seconds, seed=1):
    command = [program, "solve", str(path), "--seconds", str(seconds), "--seed", str(seed), "--threads", "1", "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=False).stdout)


def length(instance, route):
    if route is None:
        return None
    stops = [0, *route, 0]
    return sum(instance["dist"][a][b] for a, b in zip(stops, stops[1:]))


def judged(instance, routes):
    """What a plan of days is worth: unserved, days, seconds of driving; fails where it breaks a rule."""
    if routes is None:
        return None
    drive, seen, total = instance["time"], [], 0
    for day, stops in routes:
        now, here = instance["days"][day][0], 0
        for stop in stops:
            now += drive[here][stop]
            total += drive[here][stop]
            windows = instance["windows"][stop] or [instance["days"][day]]
            starts = [max(now, a) for a, b in windows if now <= b]
            assert starts, f"{stop} is reached too late"
            now = min(starts) + instance["service"][stop]
            here = stop
        total += drive[here][0]
        assert now + drive[here][0] <= instance["days"][day][1], f"day {day} is too long"
        seen += stops
    assert len(seen) == len(set(seen)) and len({day for day, _ in routes}) == len(routes)
    return instance["n"] - 1 - len(seen), len(routes), total


def order_ortools(instance, seconds):
    manager = pywrapcp.RoutingIndexManager(instance["n"], 1, 0)
    model = pywrapcp.RoutingModel(manager)
    node = manager.IndexToNode
    cost = model.RegisterTransitCallback(lambda a, b: instance["dist"][node(a)][node(b)])
    model.SetArcCostEvaluatorOfAllVehicles(cost)
    solution = model.SolveWithParameters(parameters(seconds))
    return follow(model, manager, solution, 0) if solution else None


def parameters(seconds):
    chosen = pywrapcp.DefaultRoutingSearchParameters()
    chosen.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    chosen.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    chosen.time_limit.FromMilliseconds(int(seconds * 1000))
    return chosen


def follow(model, manager, solution, vehicle):
    stops, index = [], solution.Value(model.NextVar(model.Start(vehicle)))
    while not model.IsEnd(index):
        stops.append(manager.IndexToNode(index))
        index = solution.Value(model.NextVar(index))
    return stops


def order_pyvrp(instance, seconds):
    model = pyvrp.Model()
    places = [model.add_location(0, 0) for _ in range(instance["n"])]
    depot = model.add_depot(places[0])
    for place in places[1:]:
        model.add_client(place)
    model.add_vehicle_type(1, start_depot=depot, end_depot=depot)
    link(model, places, instance["dist"], 0)
    result = model.solve(pyvrp.stop.MaxRuntime(seconds), seed=1, display=False)
    return [client + 1 for route in result.best.routes() for client in clients_of(route)]


def link(model, places, cost, duration):
    """All ways; `duration` times their cost is how long they take."""
    for a, origin in enumerate(places):
        for b, target in enumerate(places):
            if a != b:
                model.add_edge(origin, target, distance=cost[a][b], duration=duration * cost[a][b])


def clients_of(route):
    return [activity.idx for activity in route if activity.is_client()]


def order_lkh(instance, runs):
    # LKH's own numbers overflow on large distances, so they are scaled down for it.
    scale = max(1, max(map(max, instance["dist"])) // 1_000_000)
    dist = [[d // scale for d in row] for row in instance["dist"]]
    return elkai.DistanceMatrix(dist).solve_tsp(runs=runs)[1:-1]


def days_ortools(instance, seconds):
    """Days are vehicles; each window that lies on a day is a span of it, so that a stop may be where it has one."""
    days = instance["days"]
    manager = pywrapcp.RoutingIndexManager(instance["n"], len(days), 0)
    model = pywrapcp.RoutingModel(manager)
    node, drive, service = manager.IndexToNode, instance["time"], instance["service"]
    ride = model.RegisterTransitCallback(lambda a, b: drive[node(a)][node(b)])
    model.SetArcCostEvaluatorOfAllVehicles(ride)
    model.SetFixedCostOfAllVehicles(10**6)
    clock = model.RegisterTransitCallback(lambda a, b: drive[node(a)][node(b)] + service[node(a)])
    end = max(close for _, close in days)
    model.AddDimension(clock, end, end, False, "time")
    times = model.GetDimensionOrDie("time")
    for vehicle, (opens, closes) in enumerate(days):
        times.CumulVar(model.Start(vehicle)).SetRange(opens, closes)
        times.CumulVar(model.End(vehicle)).SetRange(opens, closes)
    for stop in range(1, instance["n"]):
        index = manager.NodeToIndex(stop)
        model.AddDisjunction([index], min(instance["prize"][stop], 10**9))
        windows = sorted(instance["windows"][stop])
        if windows:
            times.CumulVar(index).SetRange(windows[0][0], windows[-1][1])
            for (_, left), (right, _) in zip(windows, windows[1:]):
                times.CumulVar(index).RemoveInterval(left + 1, right - 1)
    solution = model.SolveWithParameters(parameters(seconds))
    if not solution:
        return None
    tours = [(day, follow(model, manager, solution, day)) for day in range(len(days))]
    return [(day, stops) for day, stops in tours if stops]


def days_pyvrp(instance, seconds):
    """A client a window, of which one is served; a vehicle type a day, all alike where the hours are."""
    model = pyvrp.Model()
    places = [model.add_location(0, 0) for _ in range(instance["n"])]
    depot = model.add_depot(places[0])
    nodes = []
    for stop in range(1, instance["n"]):
        windows = instance["windows"][stop] or [(0, 10**8)]
        prize = 10**7 if instance["prize"][stop] >= MUST else instance["prize"][stop]
        group = model.add_client_group(required=False) if len(windows) > 1 else None
        for early, late in windows:
            model.add_client(
                places[stop], service_duration=instance["service"][stop], tw_early=early, tw_late=late,
                required=False, prize=prize, group=group,
            )
            nodes.append(stop)
    alike = {}
    for day, hours in enumerate(instance["days"]):
        alike.setdefault(tuple(hours), []).append(day)
    for (opens, closes), days in alike.items():
        model.add_vehicle_type(
            len(days), start_depot=depot, end_depot=depot, tw_early=opens, tw_late=closes, fixed_cost=10**6,
        )
    link(model, places, instance["time"], 1)
    result = model.solve(pyvrp.stop.MaxRuntime(seconds), seed=1, display=False)
    waiting = {kind: list(days) for kind, days in enumerate(alike.values())}
    routes = [route for route in result.best.routes() if clients_of(route)]
    return [(waiting[route.vehicle_type()].pop(0), [nodes[c] for c in clients_of(route)]) for route in routes]


def order_row(program, name, path, instance, limits):
    """One line: each program's length, and when; ours with its proof."""
    lkh, took = timed(lambda: order_lkh(instance, 10 if instance["n"] < 100 else 3))
    lengths = {f"LKH, {took:.2f} s": length(instance, lkh)}
    for seconds in limits:
        answers = [sommertour(program, path, seconds, seed) for seed in range(1, RUNS + 1)]
        found = statistics.median_low(length(instance, answer["routes"][0]) for answer in answers)
        total = statistics.median(answer["ms_total"] for answer in answers)
        proven = "proven" if all(answer["proof"] == "optimal" for answer in answers) else "no proof"
        lengths[f"Sommertour, {total:.0f} ms, {proven}"] = found
        lengths[f"PyVRP, {seconds:g} s"] = length(instance, order_pyvrp(instance, seconds))
        lengths[f"OR-Tools, {seconds:g} s"] = length(instance, order_ortools(instance, seconds))
    best = min(found for found in lengths.values() if found)
    above = {who: f"{(found / best - 1) * 100:+.3f} %" if found else "nothing yet" for who, found in lengths.items()}
    cells = [f"{who}: {found}" for who, found in above.items()]
    print(f"| {name} | {best} | " + "<br>".join(cells) + " |", flush=True)


def days_row(program, name, path, instance):
    answers = [sommertour(program, path, 20) for _ in range(RUNS)]
    total = statistics.median(answer["ms_total"] for answer in answers)
    routes = [(route["day"], route["stops"]) for route in answers[0]["routes"]]
    proven = "proven" if all(answer["proof"] == "optimal" for answer in answers) else "no proof"
    values = [(f"Sommertour, {total:.0f} ms, {proven}", judged(instance, routes))]
    for seconds in (1, 20):
        values.append((f"PyVRP, {seconds} s", judged(instance, days_pyvrp(instance, seconds))))
        values.append((f"OR-Tools, {seconds} s", judged(instance, days_ortools(instance, seconds))))
    cells = [f"{who}: {' / '.join(map(str, value)) if value else 'nothing yet'}" for who, value in values]
    best = min(value for _, value in values if value)
    print(f"| {name} | {' / '.join(map(str, best))} | " + "<br>".join(cells) + " |", flush=True)


def main():
    program = sys.argv[1]
    print("# Sommertour beside its peers\n")
    print("`benches/peers/run.py`, one run, one thread each, on a shared machine of two cores under load; Sommertour:")
    print(f"medians of {RUNS} runs. Python {platform.python_version()}, elkai {version('elkai')}, OR-Tools {version('ortools')}, PyVRP "
          f"{version('pyvrp')}.\n")
    print("Orders, in metres, and how far each is above the best of the run:\n")
    print("| instance | best | who |\n|---|---|---|", flush=True)
    path = FIXTURES / "I1.json"
    order_row(program, "I1, 55 places", path, json.loads(path.read_text()), [1])
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(3):
            instance = sphere(400, seed)
            path = Path(folder) / f"sphere{seed}.json"
            path.write_text(json.dumps(instance))
            order_row(program, f"400 places on the sphere, seed {seed}", path, instance, [0.1, 1])
    print("\nDays, as unserved / days / seconds of driving:\n")
    print("| instance | best | who |\n|---|---|---|", flush=True)
    for name in ("I2", "I3_1", "I3_2"):
        path = FIXTURES / f"{name}.json"
        days_row(program, name, path, json.loads(path.read_text()))


if __name__ == "__main__":
    main()
