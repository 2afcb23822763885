#!/usr/bin/env python3
"""Proves the best days of an instance with HiGHS, to compare with `cargo bench --bench days -- FILE`.

Lists all tours of each day on its own, knowing nothing of the program's list, and chooses among them by three mixed
integer programmes: prizes left out, then days, then driving.  pip install highspy;  days_highs.py FILE…
"""
import json
import sys
import time

import highspy


def tours_of_day(instance, day):
    """The least driving of each set of stops that the day can hold."""
    drive, service = instance["time"], instance["service"]
    opens, closes = instance["days"][day]

    def spans(stop):
        windows = instance["windows"][stop] or [[opens, closes]]
        return sorted([max(a, opens), min(b, closes)] for a, b in windows if max(a, opens) <= min(b, closes))

    free = {stop: spans(stop) for stop in range(1, instance["n"])}
    free = {stop: all_spans for stop, all_spans in free.items() if all_spans}
    level, found = {(frozenset(), 0): [(opens, 0)]}, {}
    while level:
        grown = {}
        for (visited, here), ways in level.items():
            for stop, windows in free.items():
                if stop in visited:
                    continue
                for now, driven in ways:
                    reached = now + drive[here][stop]
                    starts = [max(reached, a) for a, b in windows if reached <= b]
                    if not starts:
                        continue
                    left = min(starts) + service[stop]
                    if left + drive[stop][0] > closes:  # the triangle inequality holds on these instances
                        continue
                    new = (left, driven + drive[here][stop])
                    known = grown.setdefault((visited | {stop}, stop), [])
                    if not any(a <= new[0] and b <= new[1] for a, b in known):
                        known[:] = [(a, b) for a, b in known if not (new[0] <= a and new[1] <= b)] + [new]
        for (visited, last), ways in grown.items():
            least = min(driven for _, driven in ways) + drive[last][0]
            found[visited] = min(found.get(visited, least), least)
        level = grown
    return found


def columns_of(instance):
    """Tours with their days: those without windows once for all days, which are equally long here."""
    lengths = {closes - opens for opens, closes in instance["days"]}
    assert len(lengths) == 1, "days differ in length"
    columns, bound = {}, {stop for stop in range(1, instance["n"]) if instance["windows"][stop]}
    for day in range(len(instance["days"])):
        opens, closes = instance["days"][day]
        here = [s for s in bound if any(max(a, opens) <= min(b, closes) for a, b in instance["windows"][s])]
        if day > 0 and not here:
            continue
        for visited, driven in tours_of_day(instance, day).items():
            key = (visited, day if visited & bound else -1)
            columns[key] = min(columns.get(key, driven), driven)
    return [(visited, day, driven) for (visited, day), driven in columns.items()]


def solve(instance):
    columns = columns_of(instance)
    stops, days = range(1, instance["n"]), range(len(instance["days"]))
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    model.setOptionValue("mip_rel_gap", 0.0)
    model.setOptionValue("mip_abs_gap", 0.5)
    chosen = [model.addBinary() for _ in columns]
    left_out = {stop: model.addBinary() for stop in stops}
    holding = {stop: [left_out[stop]] for stop in stops}
    on_day = {day: [] for day in days}
    for variable, (visited, day, _) in zip(chosen, columns):
        for stop in visited:
            holding[stop].append(variable)
        if day >= 0:
            on_day[day].append(variable)
    for stop in stops:
        model.addConstr(model.qsum(holding[stop]) == 1)
    for day in days:
        if on_day[day]:
            model.addConstr(model.qsum(on_day[day]) <= 1)
    model.addConstr(model.qsum(chosen) <= len(instance["days"]))
    must = [stop for stop in stops if instance["prize"][stop] >= 10**9]
    optional = [stop for stop in stops if 0 < instance["prize"][stop] < 10**9]
    stages = [model.qsum([left_out[stop] for stop in must])] if must else []
    if optional:
        stages.append(model.qsum([instance["prize"][stop] * left_out[stop] for stop in optional]))
    stages.append(model.qsum(chosen))
    stages.append(model.qsum([driven * variable for variable, (_, _, driven) in zip(chosen, columns)]))
    values = []
    for stage in stages:
        model.minimize(stage)
        assert model.getModelStatus() == highspy.HighsModelStatus.kOptimal, model.getModelStatus()
        values.append(round(model.getInfo().objective_function_value))
        model.addConstr(stage <= values[-1])
    unserved = sum(round(model.val(variable)) for variable in left_out.values())
    return len(columns), unserved, values


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        begin, problem = time.time(), json.load(file)
    columns, unserved, values = solve(problem)
    print(f"{path}: {columns} tours, {unserved} unserved, stages {values}, {time.time() - begin:.1f} s", flush=True)
