import { placementMovesIn } from "../../../src/core/domain/placementMoves";
import { episodeOf } from "../../support/episodes";
import { columns, pupil, readRows } from "./reading";
import type { TestCell } from "../../support/rawWorkbook";

describe("changes of placement in the year", () => {
  const moves = (heading: string, ...cells: TestCell[]) => {
    const rows = cells.map((cell, at) => [`Pupil ${at}`, String(at + 1), 6, cell]);
    const reading = readRows([["Name", "UPN", "NCY", heading], ...rows]);
    return cells.map((_, at) => {
      const read = pupil(reading, String(at + 1))?.yearly.placementMoves;
      return read?.kind === "value" ? read.value : read?.kind;
    });
  };

  it.each(["Placement moves", "No. of placement moves", "Change of placement (Y/N)", "Placement changes"])(
    "stand under ‘%s’, as numbers or yes and no",
    (heading) => {
      expect(moves(heading, 2, "No", 0, null, "Yes")).toEqual(["2", "0", "0", "blank", "1"]);
    },
  );

  it("are one less than the placements of the year", () => {
    expect(moves("No. of placements this year", 3, 1, 0, null)).toEqual(["2", "0", "0", "blank"]);
  });

  it("are neither moves of school nor the kind of placement", () => {
    const heads = ["Name", "UPN", "NCY", "School moves", "Placement moves", "Placement"];
    expect(columns(readRows([heads, ["Ann", "1", 6, 1, 2, "Foster care"]])).slice(3)).toEqual([
      "D schoolMoves",
      "E placementMoves",
      "F placement",
    ]);
  });

  it("are told by the return: placement, with other carers or not, with another legal status or not", () => {
    const episodes = [
      "2023-10-01 S C2 2023-12-01 X1",
      "2023-12-01 P C2 2024-02-01 X1",
      "2024-02-01 L C1 2024-03-01 X1",
      "2024-03-01 U C2 · ·",
      "2022-12-01 P C2 · ·",
      "? P C2 · ·",
    ].map(episodeOf);
    expect(placementMovesIn(episodes, "2023/24")).toBe(2);
  });
});
