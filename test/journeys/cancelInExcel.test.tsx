/** @jest-environment jsdom */
import "../support/browserPage";
import { act, renderHook, waitFor } from "@testing-library/react";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { loadTrackerWork } from "../../src/hosts/taskpane/loadTrackerWork";
import { useWorkflow } from "../../src/hosts/taskpane/useWorkflow";
import { fingerprint } from "../officeHost/openedOfficeWorkbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";

beforeAll(loadTrackerWork, 60_000);

describe("Cancel while the workbook is read in Excel", () => {
  it("brings back what was shown before, writes nothing, and the next reading goes through", async () => {
    // Long enough for many answers of Excel, one after the other.
    const rows = Array.from({ length: 9_000 }, (_, row) => Array.from({ length: 10 }, () => row));
    const host = openOfficeHost([
      { name: "Notes", rows },
      { name: "More notes", rows },
    ]);
    const before = fingerprint(host.workbook);
    const surroundings = {
      port: excelWorkbook(),
      today: () => "2014-09-30",
      listenToWriting: () => undefined,
    };
    const { result } = renderHook(() => useWorkflow(surroundings));
    act(() => result.current[1]({ kind: "readPressed" }));
    await waitFor(
      () =>
        expect(result.current[0]).toMatchObject({ kind: "reading", progress: { step: "reading", of: 2 } }),
      { timeout: 20_000, interval: 2 },
    );
    act(() => result.current[1]({ kind: "cancelPressed" }));
    expect(result.current[0].kind).toBe("idle");
    await act(() => new Promise((goOn) => setTimeout(goOn, 500)));
    expect(result.current[0].kind).toBe("idle");
    expect(fingerprint(host.workbook)).toBe(before);
    expect(host.traffic.writes.flat()).toEqual([]);
    act(() => result.current[1]({ kind: "readPressed" }));
    await waitFor(() => expect(result.current[0].kind).not.toBe("reading"), { timeout: 20_000 });
    expect(result.current[0].kind).not.toBe("idle");
    host.close();
  }, 60_000);
});
