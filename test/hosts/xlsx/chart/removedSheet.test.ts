import { chartName } from "../../../../src/core/domain/ownSheets";
import type { ChangeSet } from "../../../../src/core/refresh/changeSet";
import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { officerWorkbook } from "../../../support/officerWorkbook";
import { packageFaults } from "../../../support/packageFaults";
import { partsOf, withParts } from "../../../support/packageParts";
import { smallGrid } from "../../../support/smallGrid";

const mark = "recoveryPlan:x";
const chart = {
  name: chartName,
  description: "By term",
  area: { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 },
  times: 4,
  figures: 5,
  targets: 6,
  format: "0%",
  labels: "above" as const,
};
const relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

async function changed(file: Uint8Array, ...sheets: ChangeSet["sheets"]): Promise<Uint8Array> {
  const workbook = await openXlsx(file, "t.xlsx");
  await workbook.apply({ sheets, store: null });
  return workbook.save();
}

describe("a sheet of ours that goes", () => {
  it("takes its chart along, with the parts that Excel adds to one when it is coloured", async () => {
    const tracker = await officerWorkbook([{ name: "Y11", rows: [[{ value: "x" }]] }]);
    const grid = smallGrid("RP_1", { chart });
    const drawn = await changed(tracker, { kind: "create", mark, name: "RP x", grid });
    const coloured = withParts(drawn, { "xl/charts/_rels/chart1.xml.rels": relationships });
    const without = await changed(coloured, { kind: "remove", mark });
    expect(Object.keys(partsOf(drawn)).filter((part) => /charts|drawings/.test(part)).length).toBeGreaterThan(
      1,
    );
    expect(Object.keys(partsOf(without)).filter((part) => /charts|drawings/.test(part))).toEqual([]);
    expect(packageFaults(without)).toEqual([]);
  });
});
