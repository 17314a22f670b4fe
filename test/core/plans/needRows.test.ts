import type { SplitRow } from "../../../src/core/analysis/results";
import { needRows } from "../../../src/core/plans/needRows";
import type { Content } from "../../../src/core/sheet/sheetDocument";

/** A split by need with these numbers of pupils. */
function splitOf(needs: Readonly<Record<string, number>>): Parameters<typeof needRows>[0] {
  return { rows: Object.entries(needs).map(([label, n]) => ({ code: label, label, n }) as SplitRow) };
}

function textOf(content: Content): string {
  return content.kind === "text" ? content.text : String(content.kind === "number" ? content.value : "");
}

const drawn = (needs: Readonly<Record<string, number>>) =>
  needRows(splitOf(needs)).map(({ cells }) =>
    cells.map(({ column, content }) => `${column}: ${textOf(content)}`),
  );

describe("the table of needs", () => {
  it("has needs across and counts beneath", () => {
    expect(drawn({ ASD: 2, BESD: 5, MLD: 2, SLD: 1 })).toEqual([
      ["action: ASD", "lead: BESD", "due: MLD", "status: SLD"],
      ["action: 2", "lead: 5", "due: 2", "status: 1"],
    ]);
  });

  it("draws every place, so that a refresh takes away the needs that nobody has any more", () => {
    expect(drawn({ ASD: 1, MLD: 1 })).toEqual([
      ["action: ASD", "lead: MLD", "due: ", "status: "],
      ["action: 1", "lead: 1", "due: ", "status: "],
    ]);
  });

  it("stands in two bands of like length where there are more than four", () => {
    expect(drawn({ ASD: 1, BESD: 2, MLD: 3, SLCN: 4, SLD: 5 }).map((cells) => cells.join(", "))).toEqual([
      "action: ASD, lead: BESD, due: MLD, status: ",
      "action: 1, lead: 2, due: 3, status: ",
      "action: SLCN, lead: SLD, due: , status: ",
      "action: 4, lead: 5, due: , status: ",
    ]);
  });
});
