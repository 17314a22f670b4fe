import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";

const rows = [
  ["UPN", "Year", "English", "Maths"],
  [normalUpn(1), 11, "5", "5"],
  [normalUpn(2), 11, "3", "4"],
];

function roleUnder(title: string, name = "Tracker") {
  const reading = readAll([{ name, rows: [[title], ...rows] }]);
  return [columns(reading)[2], reading.questions.some(({ id }) => id === `roles:${name}`)];
}

describe("a title that says who is current", () => {
  it.each(["CURRENT", "Current pupils", "Current Year 11", "Current CLA", "Currently looked after"])(
    "‘%s’ says nothing of the grades beneath: after results day they are asked about, not taken for working at",
    (title) => expect(roleUnder(title)).toEqual(["C english result", true]),
  );

  it.each(["Current", "Current Y11", "Y11 current"])("nor does a tab called %s", (name) =>
    expect(roleUnder("Virtual School", name)).toEqual(["C english result", true]),
  );

  it.each(["Current grades", "Currently working at", "Current attainment"])(
    "‘%s’ says what the grades are",
    (title) => expect(roleUnder(title)).toEqual(["C english workingAt", false]),
  );

  it("over one of two lists says only whose list it is", () => {
    const left = [["UPN", "Year", "English", "Maths"], [normalUpn(3), 11, "9", "9"], [normalUpn(4), 11, "8", "8"]]; // prettier-ignore
    const reading = readAll([{ name: "Y11", rows: [["CURRENT"], ...rows, [], ["CEASED"], ...left] }]);
    expect(columns(reading)).toEqual(["A upn", "B yearGroup", "C english result", "D mathematics result"]);
    expect(reading.pupils.map(({ key }) => key)).toEqual([normalUpn(1), normalUpn(2)]);
  });
});
