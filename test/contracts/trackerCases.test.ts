import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "trackers");

/** Ids of the ordinary trackers and of the bad inputs, by the letter of their group and their number in it. */
const series: readonly (readonly [letter: string, count: number])[] = [
  ["A", 24],
  ["B", 16],
  ["C", 15],
  ["D", 23],
  ["E", 10],
  ["F", 10],
  ["G", 12],
  ["H", 10],
  ["I", 20],
  ["J", 10],
  ["K", 10],
  ["L", 15],
  ["M", 10],
];
const ids = [
  ...Array.from({ length: 64 }, (_, index) => `case ${index + 1}`),
  ...series.flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`),
  ),
];

function testTexts(): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

it("every ordinary case and every bad input is a test named by its id", () => {
  const texts = testTexts();
  const named = (id: string): boolean => new RegExp(`["'\`]${id}: `).test(texts);
  expect(ids.filter((id) => !named(id))).toEqual([]);
});
