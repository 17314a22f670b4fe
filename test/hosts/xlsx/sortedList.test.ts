import type { ChangeSet } from "../../../src/core/refresh/changeSet";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { checked, fileOf, openElsewhere } from "../../support/excelize";
import { officerWorkbook } from "../../support/officerWorkbook";
import { packageFaults } from "../../support/packageFaults";
import { partsOf, textOf } from "../../support/packageParts";
import { smallGrid } from "../../support/smallGrid";

const mark = "redPupils";
const creation: ChangeSet = {
  sheets: [{ kind: "create", mark, name: "RED pupils", grid: smallGrid("RP_red") }],
  store: null,
};
/** The first two of three rows change places. */
const sorted: ChangeSet = {
  sheets: [
    {
      kind: "update",
      mark,
      steps: [
        {
          kind: "sortRows",
          firstRow: 2,
          by: 1,
          columns: [0, 3],
          order: [1, 0, 2],
          heights: [20, 20, 20],
        },
      ],
    },
  ],
  store: null,
};

async function changed(file: Uint8Array, changes: ChangeSet): Promise<Uint8Array> {
  const workbook = await openXlsx(file, "t.xlsx");
  await workbook.apply(changes);
  return workbook.save();
}

const found = (xml: string, place: RegExp) => [...xml.matchAll(place)].map(([, at]) => at);

describe("a list that is sorted in a file", () => {
  it("takes her notes and links along, and leaves what stands beside it", async () => {
    const other = await openElsewhere(
      await changed(await officerWorkbook([{ name: "Y11", rows: [] }]), creation),
    );
    checked(other.AddComment("RED pupils", { Cell: "B4", Author: "Officer", Text: "Why?" }));
    checked(other.AddComment("RED pupils", { Cell: "F4", Author: "Officer", Text: "Beside the list" }));
    checked(other.SetCellHyperLink("RED pupils", "A3", "Y11!A1", "Location"));
    checked(other.SetCellHyperLink("RED pupils", "F3", "Y11!A1", "Location"));
    const file = await changed(fileOf(other), sorted);
    const parts = partsOf(file);
    expect(found(textOf(parts, "xl/comments1.xml"), /ref="(\w+)"/g)).toEqual(["B3", "F4"]);
    expect(found(textOf(parts, "xl/drawings/vmlDrawing1.vml"), /<x:Row>(\d+)</g)).toEqual(["2", "3"]);
    const sheet = textOf(parts, "xl/worksheets/sheet2.xml");
    expect(found(sheet, /<hyperlink [^>]*ref="(\w+)"/g)).toEqual(["A4", "F3"]);
    expect(packageFaults(file)).toEqual([]);
  });
});
