import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";
import { amberFrom, greenFrom, outcomeOf, points } from "../../../dist/bench/test/bench/ks4/peers.js";
import { columnAt, splits, subjects, termCount } from "../../../dist/bench/test/bench/ks4/workload.js";

const splitNames = splits.map(({ name }) => name);
const width = columnAt(0, termCount);
const types = [INTEGER, ...Array.from({ length: width }, () => VARCHAR)];
const chunkRows = 2048;

const worthOf = (cell) =>
  `CASE ${cell} ${Object.entries(points)
    .filter(([, worth]) => worth > 0)
    .map(([grade, worth]) => `WHEN '${grade}' THEN ${worth}`)
    .join(" ")} ELSE 0 END`;

/** The columns of one term as a table. */
const ofTerm = (term) =>
  `SELECT pupil, ${term} AS term, ${splitNames.map((name, at) => `c${at} AS ${name}`).join(", ")},
    c${columnAt(0, term)} <> '' AND c${columnAt(1, term)} <> '' AS bothTaken,
    ${subjects.map((_, at) => `${worthOf(`c${columnAt(at, term)}`)} AS p${at}`).join(", ")}
  FROM cells`;

const terms = Array.from({ length: termCount }, (_, term) => ofTerm(term)).join(" UNION ALL ");

const passes = subjects.map((_, at) => `(p${at} >= 400)::INTEGER`).join(" + ");

const measured = `
  WITH points AS (${terms}),
  ebacc AS (SELECT *, list_reverse_sort([p3, p4, p5, p6, p7]) AS e FROM points),
  open AS (
    SELECT *, list_reverse_sort([e[4], e[5], p8, p9, CASE WHEN bothTaken THEN least(p0, p1) ELSE 0 END]) AS o
    FROM ebacc
  ),
  scored AS (
    SELECT pupil, term, ${splitNames.join(", ")},
      (CASE WHEN bothTaken THEN 2 ELSE 1 END) * greatest(p0, p1) + 2 * p2
        + e[1] + e[2] + e[3] + o[1] + o[2] + o[3] AS score,
      (p0 >= 400 AND p2 >= 400 AND ${passes} >= 5)::INTEGER AS five,
      (greatest(p0, p1) >= 400 AND p2 >= 400)::INTEGER AS grade4,
      (greatest(p0, p1) >= 500 AND p2 >= 500)::INTEGER AS grade5
    FROM open
  )
  SELECT *, (score >= ${amberFrom})::INTEGER + (score >= ${greenFrom})::INTEGER AS colour FROM scored`;

const grouped = `
  SELECT ${splitNames.join(", ")}, term, count(*) AS pupils, sum(score) AS attainment8, sum(five) AS fivePasses,
    sum(grade4) AS basics4, sum(grade5) AS basics5, count(*) FILTER (colour = 0) AS RED,
    count(*) FILTER (colour = 1) AS AMBER, count(*) FILTER (colour = 2) AS GREEN
  FROM measured GROUP BY ALL`;

const packed = `
  SELECT (((score * 8 + five + 2 * grade4 + 4 * grade5) * 4) + colour)::INTEGER AS packed
  FROM measured ORDER BY pupil, term`;

/** Takes the cells over, a chunk of columns at a time. */
async function append(connection, sheet) {
  const columns = Array.from({ length: width }, (_, at) => `c${at} VARCHAR`);
  await connection.run(`CREATE OR REPLACE TABLE cells (pupil INTEGER, ${columns.join(", ")})`);
  const appender = await connection.createAppender("cells");
  for (let from = 0; from < sheet.length; from += chunkRows) {
    const rows = sheet.slice(from, from + chunkRows);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    chunk.setColumnValues(
      0,
      rows.map((_, at) => from + at),
    );
    for (let at = 0; at < width; at += 1)
      chunk.setColumnValues(
        at + 1,
        rows.map((row) => String(row[at])),
      );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const connection = await (await DuckDBInstance.create(":memory:")).connect();

/** From cells to groups with DuckDB. */
export async function inDuckDb(sheet) {
  await append(connection, sheet);
  await connection.run(`CREATE OR REPLACE TABLE measured AS ${measured}`);
  const lines = (await connection.runAndReadAll(grouped)).getRowObjectsJS();
  const [pupils] = (await connection.runAndReadAll(packed)).getColumnsJS();
  return outcomeOf(lines, Int32Array.from(pupils));
}
