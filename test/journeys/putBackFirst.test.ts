import { OfficerAtWork } from "../support/officerAtWork";
import { packageFaults } from "../support/packageFaults";
import { partsOf, textOf } from "../support/packageParts";
import { sheetsOf, TwoTerms } from "../support/twoTerms";
import { l79 } from "../trackers/l79";

const command = new TwoTerms();
afterAll(() => command.end());
beforeAll(() => command.firstTerm());

const red = "RED ks4-5ac-em";

describe("the first refresh put back", () => {
  it("deletes every sheet of ours, the hidden store with them", async () => {
    const { exit, out } = await command.putBack("term1.xlsx", "first-back.xlsx");
    expect([exit, out]).toEqual([0, expect.stringMatching(/Sheets: \d+ deleted\./)]);
    const tracker = await sheetsOf(command.bytes(l79.fileName));
    expect(await sheetsOf(command.bytes("first-back.xlsx"))).toEqual(tracker);
    const names = (file: Uint8Array) =>
      /<sheets>.*<\/sheets>/.exec(textOf(partsOf(file), "xl/workbook.xml"))?.[0];
    expect(names(command.bytes("first-back.xlsx"))).toBe(names(command.bytes(l79.fileName)));
    expect(packageFaults(command.bytes("first-back.xlsx"))).toEqual([]);
  });

  it("hides and names the sheet on which something is typed, and the next refresh shows it again", async () => {
    const officer = await OfficerAtWork.open(command.bytes("term1.xlsx"));
    officer.type(red, officer.rowWith(red, "what"), 1, "A plan each");
    command.put("typed-once.xlsx", officer.save());
    const { out } = await command.putBack("typed-once.xlsx", "hidden.xlsx");
    expect(out).toContain(
      `‘${red}’ holds something that you typed or moved, so it was hidden and not deleted.`,
    );
    const hidden = await sheetsOf(command.bytes("hidden.xlsx"));
    expect(
      hidden.filter(({ mark }) => mark !== null).map(({ name, visibility }) => [name, visibility]),
    ).toEqual([[red, "hidden"]]);
    await command.run("refresh", command.path("hidden.xlsx"), "-o", command.path("shown.xlsx"));
    const shown = await OfficerAtWork.open(command.bytes("shown.xlsx"));
    expect(shown.sheet(red).visibility).toBe("visible");
    expect(shown.text(red, shown.rowWith(red, "what"), 1)).toBe("A plan each");
  });

  it("hides a sheet that a formula of hers mentions, so that the formula keeps its meaning", async () => {
    const officer = await OfficerAtWork.open(command.bytes("term1.xlsx"));
    officer.formula("Y11", 0, 60, "Scorecard!A1");
    command.put("mentioned.xlsx", officer.save());
    const { out } = await command.putBack("mentioned.xlsx", "mentioned-back.xlsx");
    expect(out).toContain("‘Scorecard’ is mentioned by a formula on another sheet");
  });
});
