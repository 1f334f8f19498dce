"""Counts the contentions of the organisation in a folder with SQLite."""
import csv
import sqlite3
import sys
import time

QUERY = """
WITH RECURSIVE
-- Every path that counts, from its end: the metric of an objective.
path(origin, aim, strength, length, visited) AS (
    SELECT DISTINCT metric, metric, 1.0, 0, ',' || metric || ',' FROM objectives
    UNION ALL
    SELECT source, aim, path.strength * edges.strength, length + 1, visited || source || ','
    FROM path JOIN edges ON target = origin
    WHERE length < 4
      AND abs(path.strength * edges.strength) >= 0.1 * (1 - 1e-9)
      AND instr(visited, ',' || source || ',') = 0
),
net(origin, aim, strength) AS (
    SELECT origin, aim, max(max(strength), 0) + min(min(strength), 0) FROM path GROUP BY origin, aim
),
pull(metric, department, strength) AS MATERIALIZED (
    SELECT origin, department, stake * direction * strength FROM net JOIN objectives ON metric = aim
    WHERE stake * abs(strength) >= 0.05 * (1 - 1e-9)
)
SELECT count(*)
FROM pull AS up JOIN pull AS down USING (metric)
WHERE up.strength > 0 AND down.strength < 0 AND up.department <> down.department
"""


def rows(file):
    with open(f"{sys.argv[1]}/{file}", newline="") as lines:
        yield from list(csv.reader(lines))[1:]


database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE edges(source INTEGER, target INTEGER, strength REAL)")
database.execute("CREATE TABLE objectives(id INTEGER, department INTEGER, metric INTEGER, stake REAL, direction INTEGER)")
database.executemany("INSERT INTO edges VALUES (?, ?, ?)", rows("edges.csv"))
database.executemany("INSERT INTO objectives VALUES (?, ?, ?, ?, ?)", rows("objectives.csv"))
database.execute("CREATE INDEX edges_by_target ON edges(target, source, strength)")
database.execute("CREATE INDEX objectives_by_metric ON objectives(metric)")

start = time.perf_counter()
count = database.execute(QUERY).fetchone()[0]
print(f"SQLite {sqlite3.sqlite_version}: {count} in {time.perf_counter() - start:.4f} s")
