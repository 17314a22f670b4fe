import { indicatorBoxes } from "../../../src/core/workflows/indicatorChoices";
import { dayTrouble, indicatorTrouble, settingTrouble } from "../../../src/core/workflows/typedTrouble";

const setting = (id: string, text: string) => ({
  ...{ mark: "settings", key: `setting:${id}`, column: "value" },
  text,
});
const cellOf = (column: keyof typeof indicatorBoxes, text: string) => ({
  ...{ mark: "indicators", key: "indicator:ks4-5ac-em", column: indicatorBoxes[column] },
  text,
});

describe("what is wrong with a setting that is typed in the pane", () => {
  it.each([
    ["academicYear", "banana", "“banana” is not used. Type an academic year such as 2013/14."],
    ["attendanceGreen", "ninety", "“ninety” is not used. Type a number."],
    ["suppressionThreshold", "a few", "“a few” is not used. Type a whole number such as 5."],
  ])("is said with what to type: %s %s", (id, text, told) => {
    expect(settingTrouble(setting(id, text))).toBe(told);
  });

  it.each([
    ["academicYear", "2014/15"],
    ["academicYear", "2014-15"],
    ["academicYear", ""],
    ["attendanceGreen", "97%"],
    ["suppressionThreshold", "10"],
  ])("is nothing where the sheet would be read: %s ‘%s’", (id, text) => {
    expect(settingTrouble(setting(id, text))).toBe("");
  });

  it("is that a limit leaves no room for AMBER, at either of the two", () => {
    const told =
      "Nobody can be AMBER. Type Attendance GREEN from at 90 or above, or Attendance AMBER from at 80 or below.";
    const [green, amber] = [setting("attendanceGreen", "80"), setting("attendanceAmber", "90")];
    expect(settingTrouble(green, [amber])).toBe(told);
    expect(settingTrouble(amber, [green])).toBe(told);
    expect(settingTrouble(setting("academicYear", "2014/15"), [green, amber])).toBe("");
  });

  it("is not what stands in another box", () => {
    expect(settingTrouble(setting("attendanceGreen", "95"), [setting("attendanceAmber", "low")])).toBe("");
  });
});

describe("what is wrong with a target or a tolerance that is typed in the pane", () => {
  it("is said with what to type", () => {
    expect(indicatorTrouble(cellOf("target", "fifty"), "ks4-5ac-em")).toBe(
      "“fifty” is not used. Type a target such as 13 or 13%.",
    );
    expect(indicatorTrouble(cellOf("target", "130"), "ks4-5ac-em")).toBe(
      "“130” is not used. Type a percentage from 0 to 100.",
    );
    expect(indicatorTrouble(cellOf("tolerance", "some"), "ks4-5ac-em")).toBe(
      "“some” is not used. Type a number such as 13 or 13%.",
    );
  });

  it("is nothing where the sheet would be read, and for words", () => {
    for (const text of ["13", "13%", "", "n/a"])
      expect(indicatorTrouble(cellOf("target", text), "ks4-5ac-em")).toBe("");
    expect(indicatorTrouble(cellOf("target", "130"), "typed")).toBe("");
    expect(indicatorTrouble(cellOf("dataStatus", "final"), "ks4-5ac-em")).toBe("");
  });
});

describe("a completion date", () => {
  it.each(["31/02/2015", "30.2.15", "14/13/2015", "32 March 2015"])("%s is no day of the calendar", (text) =>
    expect(dayTrouble(text)).toBe(
      `There is no such day as “${text}”. Correct it, or nobody is told when it has passed.`,
    ),
  );

  it.each(["", "28/02/2015", "12 Nov 2014", "Half-term", "next half term", "2 weeks"])(
    "%p may stand",
    (text) => expect(dayTrouble(text)).toBe(""),
  );
});
