import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { hostChecks } from "./checks/hostChecks";

const recorder = readFileSync(join(__dirname, "recorder.js"), "utf8");
const checks = readFileSync(join(__dirname, "../../docs/EXCEL-CHECKS.md"), "utf8");

type Answered = (result: unknown) => void;

describe("the checks by hand", () => {
  it("have a number each, for life, and hold every check that the tests' workbook is put to", () => {
    const numbers = [...checks.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number));
    numbers.sort((one, other) => one - other);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(hostChecks.length + 2);
  });

  it("can be recorded: request and answer as they were, long texts cut", () => {
    const answer = JSON.stringify({ Results: [{ ActionId: 1, Value: "x".repeat(200) }] });
    const executeRichApiRequestAsync = (_message: unknown, answered: Answered): void =>
      answered({ status: "succeeded", value: { data: [200, [], answer] } });
    const world = createContext({ OSF: { DDA: { RichApi: { executeRichApiRequestAsync } } }, navigator: {} });
    runInContext(recorder, world);
    const told: unknown[] = [];
    Object.assign(world, { told: (result: unknown) => told.push(result) });
    runInContext(
      `OSF.DDA.RichApi.executeRichApiRequestAsync(["", "", "", "", '{"Actions":[]}'], told)`,
      world,
    );
    const pairs = runInContext("JSON.stringify(recorder.pairs)", world) as string;
    const cut = `${"x".repeat(40)}…`;
    const kept = { request: { Actions: [] }, answer: { Results: [{ ActionId: 1, Value: cut }] } };
    expect(JSON.parse(pairs)).toEqual([kept]);
    expect(told).toEqual([expect.objectContaining({ status: "succeeded" })]);
  });
});
