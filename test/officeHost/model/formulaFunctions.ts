import type { CellContent } from "./cell";

type Given = readonly (readonly CellContent[])[];

const flat = (given: Given): CellContent[] => given.flat();
const numbers = (given: Given): number[] => flat(given).filter((value) => typeof value === "number");
const first = (given: Given, index: number): CellContent => given[index]?.[0] ?? "";

/** The functions the calculator knows. */
export const formulaFunctions: Readonly<Record<string, (given: Given) => CellContent>> = {
  SUM: (given) => numbers(given).reduce((sum, value) => sum + value, 0),
  COUNT: (given) => numbers(given).length,
  COUNTA: (given) => flat(given).filter((value) => value !== "").length,
  COUNTIF: ([values = [], [wanted = ""] = []]) =>
    values.filter((value) => String(value).toLowerCase() === String(wanted).toLowerCase()).length,
  ROUND: (given) => {
    const scale = 10 ** Number(first(given, 1));
    return Math.round(Number(first(given, 0)) * scale) / scale;
  },
  ABS: (given) => Math.abs(Number(first(given, 0))),
  IF: (given) => first(given, first(given, 0) ? 1 : 2),
  AND: (given) => flat(given).every(Boolean),
  OR: (given) => flat(given).some(Boolean),
  NOT: (given) => !first(given, 0),
  LOWER: (given) => String(first(given, 0)).toLowerCase(),
  UPPER: (given) => String(first(given, 0)).toUpperCase(),
  TRIM: (given) => String(first(given, 0)).trim().replace(/ +/g, " "),
  ISBLANK: (given) => first(given, 0) === "",
  ISNUMBER: (given) => typeof first(given, 0) === "number",
};
