import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { codes, finding } from "../../core/reader/reading";

/** Where each pupil is placed, as read from cells under the heading; null where it is not known. */
function read(heading: string, cells: readonly string[], told = {}) {
  const rows = cells.map((cell, nth) => [normalUpn(nth + 1), 9, cell]);
  const reading = readAll([{ name: "Y9", rows: [["UPN", "NCY", heading], ...rows] }], told);
  const placed = reading.pupils.map(({ placement: { authority } }) =>
    authority.kind === "value" ? authority.value : null,
  );
  return { reading, placed, asked: reading.questions.filter(({ id }) => id.startsWith("in-or-out")) };
}

describe("yes and no in a column about the authority", () => {
  it.each<[string, string, string]>([
    ["OOC?", "out", "in"],
    ["OOA", "out", "in"],
    ["Out of county", "out", "in"],
    ["Out of county placement", "out", "in"],
    ["Placed out of area?", "out", "in"],
    ["In county?", "in", "out"],
    ["In area", "in", "out"],
    ["In LA (Y/N)", "in", "out"],
  ])("under ‘%s’ yes is %s and no is %s, and the list of columns says so", (heading, yes, no) => {
    const { reading, placed, asked } = read(heading, ["Y", "N"]);
    expect(placed).toEqual([yes, no]);
    expect(asked).toEqual([]);
    expect(reading.columns[2]?.means).toContain(`where yes is ${yes}`);
  });

  it.each(["In/Out of county", "In/Out", "Placed in/out"])(
    "under ‘%s’ could mean either: it is asked, and left out until then",
    (heading) => {
      const { reading, placed, asked } = read(heading, ["Y", "N"]);
      expect(asked).toMatchObject([{ id: "in-or-out:Y9", assumed: "leave them out" }]);
      expect(placed).toEqual([null, null]);
      expect(finding(reading, "value-unreadable")).toMatchObject({ found: "Y, N" });
    },
  );

  it.each([
    ["yes is out of the authority", ["out", "in"]],
    ["yes is in the authority", ["in", "out"]],
  ])("is what the officer says: %s", (answer, placed) => {
    expect(read("In/Out of county", ["Y", "N"], answers(["in-or-out:Y9", answer])).placed).toEqual(placed);
  });

  it("is no question where the cells say in and out themselves", () => {
    const { reading, placed, asked } = read("In/Out of county", ["In", "OOC"]);
    expect(placed).toEqual(["in", "out"]);
    expect(asked).toEqual([]);
    expect(codes(reading)).not.toContain("value-unreadable");
  });

  it("in and out are believed whatever the heading asks", () => {
    expect(read("OOC?", ["In county", "Out of county"]).placed).toEqual(["in", "out"]);
  });

  it("a cross beside the heading is asked about as in every column of ticks", () => {
    const { reading, placed } = read("OOC?", ["X", ""]);
    expect(reading.questions.map(({ id }) => id)).toContain("crosses:Y9:OOC?");
    expect(placed).toEqual(["out", null]);
  });
});
