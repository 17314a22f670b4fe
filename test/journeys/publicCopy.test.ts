import { CommandRun } from "../support/commandRun";
import { hasLibreOffice, savedByLibreOffice } from "../support/libreOffice";
import { OfficerAtWork } from "../support/officerAtWork";
import { partsOf, textOf } from "../support/packageParts";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";
import { w38 } from "../trackers/w38";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";

/** Every part of a package as text. */
function everything(file: Uint8Array): string {
  const parts = partsOf(file);
  return Object.keys(parts)
    .map((name) => textOf(parts, name))
    .join("\n");
}

/** The first pupil of the tracker, as its sheet names her or him. */
async function firstPupil(file: string): Promise<{ upn: string; surname: string }> {
  const officer = await OfficerAtWork.open(command.bytes(file));
  const [upn, name] = (officer.sheet("Y11").rows[6] ?? []).map((cell) => String(cell?.value ?? ""));
  return { upn: upn ?? "", surname: (name ?? "").split(/[ ,]/)[0] ?? "" };
}

/** A workbook with plans and typed words, and its public copy. */
async function shared() {
  const tracker = command.put(l79.fileName, trackerFile(l79));
  await command.run("refresh", tracker, "-o", command.path("first.xlsx"), "--as-at", "2014-09-30");
  const { upn, surname } = await firstPupil("first.xlsx");
  const officer = await OfficerAtWork.open(command.bytes("first.xlsx"));
  const reason = officer.rowWith(plan, "reason-1");
  const action = officer.rowWith(plan, "spare:action-1");
  officer.type(plan, reason, 1, "Three schools had no specialist teacher.");
  officer.type(plan, reason + 1, 1, `${surname} moved school twice.`);
  officer.type(plan, reason + 2, 1, "Only two boys sat the paper.");
  officer.type(plan, officer.rowWith(plan, "evidence:ledger"), 7, "All who were counted sat the papers.");
  officer.type(plan, officer.rowWith(plan, "evidence:below-target"), 8, "no");
  officer.type(plan, action, 1, "One-to-one mathematics");
  officer.type(plan, action, 2, "Head of Virtual School");
  officer.type(red, officer.rowWith(red, "what"), 1, `See ${upn}.`);
  officer.type(red, officer.rowWith(red, "how"), 1, "=A plan each");
  const planned = command.put("typed.xlsx", officer.save());
  const run = await command.run("share", planned, "--as-at", "2014-10-01");
  return { run, upn, surname, file: command.bytes("typed.public.xlsx") };
}

const once = shared();

/** What `share` says of the same workbook once a grade has changed and nobody has refreshed. */
async function sharedStale(): Promise<string> {
  await once;
  const officer = await OfficerAtWork.open(command.bytes("typed.xlsx"));
  officer.type("Indicators", 1, 5, 20);
  const { out } = await command.run("share", command.put("stale.xlsx", officer.save()));
  return out;
}

describe("the share command", () => {
  test("says so when the sheets are older than the copy", async () => {
    expect(await sharedStale()).toContain(
      "have moved since the sheets were last refreshed: the public copy has",
    );
  });

  test("writes NAME.public.xlsx and says what was left out and why", async () => {
    const { run } = await once;
    expect(run).toMatchObject({ exit: 0, error: "" });
    expect(run.out).toContain(`In the public copy: About this copy, Scorecard, ${plan}, ${red}, SEN split.`);
    expect(run.out).toContain(`typed words: ${plan}, reason 2: it may tell who a pupil is`);
    expect(run.out).toContain(`typed words: ${plan}, reason 3: it gives a number that this copy hides`);
    expect(run.out).toContain(`typed words: ${red}, what: it may tell who a pupil is`);
  });

  test("keeps the words of the plans that may be published, and none of the others", async () => {
    const { file, upn, surname } = await once;
    const text = everything(file);
    for (const kept of [
      "no specialist teacher",
      "One-to-one mathematics",
      "All who were counted sat the papers.",
      "Head of Virtual School",
      "=A plan each",
    ])
      expect(text).toContain(kept);
    for (const gone of [upn, surname, "two boys"]) expect(text).not.toContain(gone);
  });

  test("drafts the sentences that its figures allow, unless she does not use them", async () => {
    const officer = await OfficerAtWork.open((await once).file);
    const said = officer.sheet(plan).rows.map((cells) => String(cells[1]?.value ?? ""));
    expect(said).toContain("25 of 79 had a statement of SEN.");
    expect(said).toContain("England CLA 12% (SFR49/2014): ours is 3.1 points below.");
    expect(said.filter((text) => text.startsWith("The figure is"))).toEqual([]);
  });

  test("hides the needs from 1 to 5 and shows the others", async () => {
    const officer = await OfficerAtWork.open((await once).file);
    const rowOf = (label: string): unknown[] =>
      officer
        .sheet("SEN split")
        .rows[officer.rowWith("SEN split", label)]!.map((cell) => cell?.value)
        .slice(0, 2);
    expect(rowOf("Behavioural, emotional and social difficulties")).toEqual([expect.any(String), 11]);
    expect(rowOf("Autistic spectrum disorder")).toEqual(["Autistic spectrum disorder", "c"]);
  });

  test("holds values alone: no formula, name, mark, store, comment, hidden row, column or sheet", async () => {
    const { file } = await once;
    const parts = partsOf(file);
    const text = everything(file);
    expect(
      Object.keys(parts).filter(
        (name) =>
          !/^(\[Content|_rels|docProps\/core|xl\/(_rels|workbook|styles|worksheets\/sheet))/.test(name),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(
      /<f>|<f |definedName|customProp|hidden=|state=|legacyDrawing|tablePart|hyperlink/,
    );
    expect(textOf(parts, "docProps/core.xml")).toContain("<dc:creator>Recovery Planner</dc:creator>");
  });

  test("names nobody of the tracker", async () => {
    const { file } = await once;
    const text = everything(file);
    const officer = await OfficerAtWork.open(command.bytes("first.xlsx"));
    const people = officer
      .sheet("Y11")
      .rows.slice(4)
      .flatMap((cells) => cells.slice(0, 3));
    const names = people.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => name.length > 5 && text.includes(name))).toEqual([]);
  });

  test("is the same bytes each time, and replaces only a copy as it was written", async () => {
    const { file } = await once;
    const again = await command.run("share", command.path("typed.xlsx"), "--as-at", "2014-10-01");
    expect(again.exit).toBe(0);
    expect(Buffer.from(command.bytes("typed.public.xlsx")).equals(file)).toBe(true);
    const refused = await command.run("share", command.path("typed.xlsx"), "-o", command.path("first.xlsx"));
    expect(refused).toMatchObject({ exit: 2, error: expect.stringContaining("is there already") as string });
  });

  test("never writes over the tracker or in another format", async () => {
    const tracker = command.path("typed.xlsx");
    for (const wrong of [["-o", tracker], ["--in-place"], ["-o", command.path("copy.pdf")]])
      expect((await command.run("share", tracker, ...wrong)).exit).toBe(2);
  });

  test("works on a tracker that was never refreshed, and lists what it left out in the JSON", async () => {
    const tracker = command.put(w38.fileName, trackerFile(w38));
    const { exit, out } = await command.run("share", tracker, "-o", command.path("w.xlsx"), "--json", "-");
    expect(exit).toBe(0);
    const { leftOut } = JSON.parse(out) as { leftOut: readonly { what: string; why: string }[] };
    expect(Array.isArray(leftOut)).toBe(true);
    const text = everything(command.bytes("w.xlsx"));
    expect(text).not.toContain("13.2%");
    expect(text).toContain("◆ RED");
  });

  const inLibreOffice = hasLibreOffice ? test : test.skip;
  inLibreOffice("opens in LibreOffice", async () => {
    const saved = savedByLibreOffice((await once).file, "xlsx");
    const officer = await OfficerAtWork.open(saved ?? new Uint8Array());
    expect(officer.text("About this copy", 0, 0)).toBe(
      "Sampleshire Virtual School: performance indicators, public copy",
    );
  });
});
