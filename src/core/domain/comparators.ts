import { academicYearStarting } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { englandSeries } from "./englandSeries";
import type { Comparator } from "./indicator";

/** A published figure of England, children looked after for 12 months at 31 March. */
interface PublishedFigure {
  readonly measure: string;
  readonly year: AcademicYear;
  readonly value: string;
  readonly source: string;
}

/** Years before the published series begin. Per cent. */
const earlyFigures: readonly PublishedFigure[] = [
  {
    measure: "ks4-5ac-em",
    year: "2008/09",
    value: "11.0",
    source: "DfE, Outcomes for children looked after 2013",
  },
  {
    measure: "ks4-5ac-em",
    year: "2012/13",
    value: "15.3",
    source: "DfE, Outcomes for children looked after 2013",
  },
  { measure: "ks4-5ac-em", year: "2013/14", value: "12.0", source: "SFR49/2014" },
  { measure: "ks4-5ac", year: "2012/13", value: "37.2", source: "House of Commons written question 16362" },
  {
    measure: "ks4-5ac",
    year: "2013/14",
    value: "16.3",
    source: "House of Commons written question 16362, provisional",
  },
  {
    measure: "ks2-rwm-level4",
    year: "2012/13",
    value: "45",
    source: "DfE, Outcomes for children looked after 2013",
  },
  { measure: "ks2-rwm-level4", year: "2013/14", value: "48", source: "SFR49/2014" },
];

const figures: readonly PublishedFigure[] = [
  ...earlyFigures,
  ...englandSeries.flatMap(({ measure, firstSummer, values, source }) =>
    values.flatMap((value, nth) =>
      value === null ? [] : [{ measure, year: academicYearStarting(firstSummer + nth - 1), value, source }],
    ),
  ),
];

/** England's figure for a measure in a year; null where none is held. Another year's is never offered. */
export function comparatorOf(measure: string, year: AcademicYear): Comparator | null {
  const row = figures.find((figure) => figure.measure === measure && figure.year === year);
  return row === undefined
    ? null
    : { label: "England CLA", value: row.value, source: row.source, date: year };
}
