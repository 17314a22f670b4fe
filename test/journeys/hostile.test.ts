import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { CommandRun } from "../support/commandRun";
import { trackerFile } from "../support/trackerFile";
import {
  hostile,
  hostileExpected,
  hostileNames,
  hostileOfficerTexts,
  hostileSchools,
} from "../trackers/hostile";

const command = new CommandRun();
afterAll(() => command.end());

/** The formulas that we write ourselves: an evidence sentence or its bullet, decided by her two columns. */
const ourFormula = /^IF\(LOWER\(TRIM\(I\d+\)\)="no",""/;

describe("a tracker whose words are attacks", () => {
  it("comes through as the text it is, in every sheet that we write", async () => {
    const file = command.put(hostile.fileName, trackerFile(hostile));
    const { exit, report } = await command.report("refresh", file, "-o", command.path("out.xlsx"));
    expect(exit).toBe(0);
    const { numerator, denominator, notKnown, rag } = hostileExpected;
    expect(report.indicators[0]).toMatchObject({ numerator, denominator, notKnown, rag });
    const { sheets } = await (await openXlsx(command.bytes("out.xlsx"), "out.xlsx")).read();
    const ours = sheets.filter(({ mark }) => mark !== null);
    const cells = ours.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
    expect(cells.filter(({ hasFormula, formula }) => hasFormula && !ourFormula.test(formula ?? ""))).toEqual(
      [],
    );
    const written = new Set(cells.map(({ value }) => value));
    hostileNames.forEach((name) => expect(written).toContain(name));
    hostileSchools.forEach((school) => expect(written).toContain(school));
    expect(written).toContain(hostileOfficerTexts.title);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("says nothing of a pupil on standard error", async () => {
    const { error } = await command.run(
      "refresh",
      command.path(hostile.fileName),
      "-o",
      command.path("out.xlsx"),
    );
    expect(error).toBe("");
  });
});
