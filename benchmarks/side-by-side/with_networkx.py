"""Counts the contentions of the organisation in a folder over a graph of networkx."""
import csv
import sys
import time
from collections import defaultdict

import networkx

LEAST_STRENGTH = 0.1 * (1 - 1e-9)
LEAST_PULL = 0.05 * (1 - 1e-9)


def rows(file):
    with open(f"{sys.argv[1]}/{file}", newline="") as lines:
        yield from list(csv.reader(lines))[1:]


def count_contentions(graph, objectives):
    net_effects = {aim: nets(graph, aim) for aim in {metric for _, metric, _, _ in objectives}}
    up, down = defaultdict(list), defaultdict(list)
    for department, metric, stake, direction in objectives:
        for origin, net in net_effects[metric].items():
            pull = stake * direction * net
            if abs(pull) >= LEAST_PULL:
                (up if pull > 0 else down)[origin].append(department)
    return sum(one != other for metric in up.keys() & down.keys() for one in up[metric] for other in down[metric])


def nets(graph, aim):
    """The strongest positive path less the strongest negative one, from each metric."""
    best = defaultdict(lambda: [0.0, 0.0])
    follow(graph.pred, aim, 1.0, [aim], best)
    return {origin: positive + negative for origin, (positive, negative) in best.items()}


# networkx.all_simple_paths can't stop at a path that is too weak already, which makes it slower than this.
def follow(causes, metric, strength, path, best):
    pair = best[metric]
    pair[0], pair[1] = max(pair[0], strength), min(pair[1], strength)
    if len(path) > 4:
        return
    for cause, edge in causes[metric].items():
        longer = strength * edge["strength"]
        if abs(longer) >= LEAST_STRENGTH and cause not in path:
            follow(causes, cause, longer, path + [cause], best)


graph = networkx.DiGraph()
for source, target, strength in rows("edges.csv"):
    graph.add_edge(int(source), int(target), strength=float(strength))
objectives = [(int(d), int(m), float(stake), int(direction)) for _, d, m, stake, direction in rows("objectives.csv")]
graph.add_nodes_from(metric for _, metric, _, _ in objectives)

start = time.perf_counter()
count = count_contentions(graph, objectives)
print(f"networkx {networkx.__version__}: {count} in {time.perf_counter() - start:.4f} s")
