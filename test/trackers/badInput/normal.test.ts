import { normalPupils, readFault } from "../../support/normalTracker";

describe("the tracker that faults are put into", () => {
  it("has no fault: every pupil is read, nothing is asked, and nothing needs mending", () => {
    const reading = readFault(() => undefined);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
    expect(
      reading.columns.every(({ field, confidence }) => field !== "unused" && confidence === "certain"),
    ).toBe(true);
  });
});
