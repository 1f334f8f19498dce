// Counts the contentions of the organisation in a folder with DuckDB.
import { DuckDBInstance } from '@duckdb/node-api';

const QUERY = `
WITH RECURSIVE
-- Every path that counts, from its end: the metric of an objective.
path(origin, aim, strength, length, visited) AS (
    SELECT DISTINCT metric, metric, 1::DOUBLE, 0, [metric] FROM objectives
    UNION ALL
    SELECT source, aim, path.strength * edges.strength, length + 1, list_append(visited, source)
    FROM path JOIN edges ON target = origin
    WHERE length < 4
      AND abs(path.strength * edges.strength) >= 0.1 * (1 - 1e-9)
      AND NOT list_contains(visited, source)
),
net(origin, aim, strength) AS (
    SELECT origin, aim, greatest(max(strength), 0) + least(min(strength), 0) FROM path GROUP BY origin, aim
),
pull(metric, department, strength) AS MATERIALIZED (
    SELECT origin, department, stake * direction * strength FROM net JOIN objectives ON metric = aim
    WHERE stake * abs(strength) >= 0.05 * (1 - 1e-9)
)
SELECT count(*)
FROM pull AS up JOIN pull AS down USING (metric)
WHERE up.strength > 0 AND down.strength < 0 AND up.department <> down.department`;

const folder = process.argv[2];
const database = await (await DuckDBInstance.create(':memory:')).connect();
const answer = async sql => (await database.runAndReadAll(sql)).getRows()[0][0];

await database.run('CREATE TABLE edges(source INTEGER, target INTEGER, strength DOUBLE)');
await database.run('CREATE TABLE objectives(id INTEGER, department INTEGER, metric INTEGER, stake DOUBLE, direction INTEGER)');
for (const table of ['edges', 'objectives']) await database.run(`COPY ${table} FROM '${folder}/${table}.csv' (HEADER)`);

const start = performance.now();
const count = await answer(QUERY);
const seconds = (performance.now() - start) / 1000;
console.log(`DuckDB ${(await answer('SELECT version()')).slice(1)}: ${count} in ${seconds.toFixed(4)} s`);
