import fc from "fast-check";
import { date, percent } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

/** Ways in which cells go wrong without changing who the pupil is. */
export const messy: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell>(
    "n/a",
    "-",
    "TBC",
    "?",
    null,
    " ",
    "c",
    "C ",
    "EXS",
    "K/E",
    "Pnding",
    0,
    -1,
    101,
    true,
  ),
  fc.constant(date("2011-02-03")),
  fc.constant(percent(0.93)),
  fc.constant<TestCell>({ value: "#N/A", type: "error", text: "#N/A" }),
);

/** What nobody would type. */
export const anything: fc.Arbitrary<TestCell> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<TestCell>(
    "__proto__",
    "=1+1",
    "\u0000",
    "\uD800",
    "31/02/2011",
    "1E5",
    "99999",
    "4-5",
    "K/E",
    "½",
  ),
);

/** The first column of the normal tracker that does not say who the pupil is. */
export const firstMessy = 4;
