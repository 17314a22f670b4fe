import { columns, pupil } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";

const headings = ["UPN", "Name", "Year", "Care start", "Care end", "Care start 2", "Care end 2"];
const dates = [date("2015-01-05"), date("2020-01-06"), date("2022-10-03"), null];

describe("two periods in care", () => {
  const care = { began: { kind: "value", value: "2022-10-03" }, ended: { kind: "blank" } };

  it("are told by their numbers, and the last one counts", () => {
    const reading = readAll([{ name: "CLA", rows: [headings, [normalUpn(1), "Ava", 11, ...dates]] }]);
    expect(pupil(reading, normalUpn(1))?.care).toMatchObject(care);
  });

  it("are no less told beside a ‘Ceased’ of Y and N, which is not the day that one ended", () => {
    const reading = readAll([
      {
        name: "CLA",
        rows: [
          [...headings.slice(0, 3), "Ceased", ...headings.slice(3)],
          [normalUpn(1), "Ava", 11, "N", ...dates],
          [normalUpn(2), "Ben", 11, "Y", date("2015-01-05"), date("2025-06-02"), null, null],
        ],
      },
    ]);
    expect(pupil(reading, normalUpn(1))?.care).toMatchObject(care);
    expect(columns(reading).slice(3)).toEqual([
      "D unused",
      "E unused",
      "F unused",
      "G careBegan",
      "H careEnded",
    ]);
    expect(reading.questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });
});
