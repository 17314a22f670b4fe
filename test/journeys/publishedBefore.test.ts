import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

/** Two public copies of one year, by command: the second one knows what the first one said. */

const command = new CommandRun();
afterAll(() => command.end());

/** The same tracker before its last two pupils came. */
const before = {
  ...l79,
  sheets: l79.sheets.map((sheet) =>
    sheet.name === "Y11" ? { ...sheet, rows: sheet.rows.slice(0, -2) } : sheet,
  ),
};

const share = (file: string, out: string, ...more: readonly string[]) =>
  command.run("share", command.path(file), "-o", command.path(out), "--as-at", "2014-10-01", ...more);

async function pupilsIn(copy: string): Promise<unknown> {
  const officer = await OfficerAtWork.open(command.bytes(copy));
  const { rows } = officer.sheet("Scorecard");
  const heads = rows.findIndex((cells) => cells.some((cell) => cell?.value === "Pupils"));
  const column = rows[heads]!.findIndex((cell) => cell?.value === "Pupils");
  return rows[heads + 1]![column]?.value;
}

async function shared() {
  command.put("first.xlsx", trackerFile(before));
  command.put("second.xlsx", trackerFile(l79));
  await share("first.xlsx", "first.public.xlsx");
  await share("second.xlsx", "alone.xlsx");
  return share("second.xlsx", "second.public.xlsx", "--published", command.path("first.public.xlsx"));
}

const once = shared();

describe("share --published", () => {
  test("hides 79 where the copy before said 77: two pupils came between", async () => {
    expect(await once).toMatchObject({ exit: 0, error: "" });
    expect([await pupilsIn("first.public.xlsx"), await pupilsIn("alone.xlsx")]).toEqual([
      "7 of 77",
      "7 of 79",
    ]);
    expect(await pupilsIn("second.public.xlsx")).toBe("7 of c");
  });

  test("tells the officer which numbers, and the reader by which rule", async () => {
    const { out } = await once;
    expect(out).toMatch(/Left out: number ‘pupils counted for .*: it differs by 1 to 5 from the copy/);
    const about = await OfficerAtWork.open(command.bytes("second.public.xlsx"));
    const said = about
      .sheet("About this copy")
      .rows.flatMap((cells) => cells.map((cell) => String(cell?.value)));
    expect(said).toContainEqual(
      expect.stringMatching(/^Numbers that differ by 1 to 5 from those published before \(2013\/14 summer/),
    );
  });

  test("names the file that is no public copy, and writes nothing", async () => {
    const wrong = await share("second.xlsx", "none.xlsx", "--published", command.path("first.xlsx"));
    expect(wrong).toMatchObject({ exit: 3, out: "" });
    expect(wrong.error).toMatch(/^first\.xlsx is no public copy that Recovery Planner wrote/);
    expect(() => command.bytes("none.xlsx")).toThrow();
  });

  test("belongs to share alone", async () => {
    const { exit, error } = await command.run(
      "refresh",
      command.path("second.xlsx"),
      "--published",
      "a.xlsx",
    );
    expect([exit, error]).toEqual([2, "--published belongs to share, and not to refresh."]);
  });
});
