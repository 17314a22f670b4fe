import { columns, pupil } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";

const ava = normalUpn(1);

describe("how often and for how long", () => {
  it.each([
    [
      ["Suspensions", "Days suspended"],
      [2, 6],
      ["D unused", "E suspendedDays"],
    ],
    [
      ["Days suspended", "Suspensions"],
      [6, 2],
      ["D suspendedDays", "E unused"],
    ],
    [
      ["Exclusions", "Exclusion days"],
      [2, 6],
      ["D unused", "E suspendedDays"],
    ],
  ])("%j: the days are rated, and nothing is asked", (headings, values, used) => {
    const reading = readAll([
      {
        name: "CLA",
        rows: [
          ["UPN", "Name", "Year", ...headings],
          [ava, "Ava", 11, ...values],
          [normalUpn(2), "Ben", 11, 0, 0],
        ],
      },
    ]);
    expect(columns(reading).slice(3)).toEqual(used);
    expect(pupil(reading, ava)?.termly.suspendedDays).toMatchObject({ kind: "value", value: "6" });
    expect(reading.questions).toEqual([]);
  });
});
