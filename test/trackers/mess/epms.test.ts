import { date } from "../../support/rawWorkbook";
import { finding, pupil, readRows } from "../../core/reader/reading";

describe("the columns of Educational Provision Maps", () => {
  it("tell when each was last gone through and how it was graded, however they are headed", () => {
    const reading = readRows([
      ["Name", "UPN", "Date of last EPM", "Provision map RAG"],
      ["Ava", "1", date("2014-05-10"), "Green"],
      ["Ben", "2", "10/02/2014", "Requires improvement"],
      ["Cal", "3", null, null],
    ]);
    const kept = ["1", "2", "3"].map((key) => {
      const { epmHeld, epmQuality } = pupil(reading, key)?.yearly ?? {};
      return [epmHeld, epmQuality].map((each) => (each?.kind === "value" ? each.value : each?.kind));
    });
    expect(kept).toEqual([
      ["2014-05-10", "GREEN"],
      ["2014-02-10", "AMBER"],
      ["blank", "blank"],
    ]);
  });

  it("are not taken for PEPs, nor a day to come for the last map", () => {
    const reading = readRows(
      [
        ["Name", "UPN", "EPM date", "PEP quality"],
        ["Ava", "1", date("2014-05-10"), "Green"],
        ["Ben", "2", date("2031-05-10"), "Green"],
      ],
      { asAt: "2014-09-30" },
    );
    expect(pupil(reading, "1")?.termly.pepInTime.kind).toBe("noColumn");
    expect(finding(reading, "date-out-of-range")).toMatchObject({ cells: ["C3"] });
  });
});
