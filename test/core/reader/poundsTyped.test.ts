import type { TestCell } from "../../support/rawWorkbook";
import { readSheets } from "./reading";

describe("a typed figure in pounds", () => {
  it.each<[TestCell, TestCell]>([
    ["£620", "£1,700"],
    [620, { value: 1700, format: "£#,##0", text: "£1,700" }],
    [{ value: 620, format: "[$£-809]#,##0", text: "£620" }, 1700],
  ])("is known by the sign, in the value or its target: %j of %j", (value, target) => {
    const reading = readSheets([
      {
        name: "Indicators",
        rows: [
          ["Indicator", "Measure", "Value", "Target"],
          ["Premium", "typed", value, target],
        ],
      },
    ]);
    expect(reading.indicators[0]).toMatchObject({ target: "1700", typed: { value: "620", pounds: true } });
  });
});
