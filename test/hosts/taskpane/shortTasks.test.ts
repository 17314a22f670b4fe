/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import { HostError } from "../../../src/core/workflows/ports";
import { shortTasks } from "../../../src/hosts/taskpane/shortTasks";
import { useWorkflow } from "../../../src/hosts/taskpane/useWorkflow";
import { rawWorkbook } from "../../support/rawWorkbook";
import { wideRows } from "../../support/wideTracker";

function workFor(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe("the pane's rests", () => {
  it("are due after 16 ms of work and not before, and others go on meanwhile", async () => {
    const rest = shortTasks(() => true);
    expect(rest()).toBeNull();
    let hasOtherHadItsTurn = false;
    setTimeout(() => (hasOtherHadItsTurn = true), 0);
    workFor(20);
    await rest();
    expect(hasOtherHadItsTurn).toBe(true);
    expect(rest()).toBeNull();
  });

  it("end the work of a run that is not wanted any more", () => {
    expect(shortTasks(() => false)).toThrow(HostError);
  });
});

describe("the pane, while 2,000 pupils are worked out", () => {
  it("shows what it does and stops when Cancel is pressed", async () => {
    const workbook = rawWorkbook({ name: "Pupils", rows: wideRows(2_000, 60) });
    const port = { read: () => Promise.resolve(workbook), apply: () => Promise.reject(new Error("writes")) };
    const surroundings = { port, today: () => "2025-09-30", listenToWriting: () => undefined };
    const { result } = renderHook(() => useWorkflow(surroundings));
    act(() => result.current[1]({ kind: "readPressed" }));
    await waitFor(
      () => expect(result.current[0]).toMatchObject({ kind: "reading", progress: { step: "calculating" } }),
      { timeout: 10_000 },
    );
    act(() => result.current[1]({ kind: "cancelPressed" }));
    expect(result.current[0].kind).toBe("idle");
    await act(() => new Promise((goOn) => setTimeout(goOn, 50)));
    expect(result.current[0].kind).toBe("idle");
  }, 30_000);
});
