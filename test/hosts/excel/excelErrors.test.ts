import { HostError } from "../../../src/core/workflows/ports";
import { hostError } from "../../../src/hosts/excel/excelErrors";
import { openOfficeHost } from "../../officeHost/openOfficeHost";

function richApiError(code: string): Error {
  const error = Object.assign(new Error("A localised text of Excel's"), {
    code,
    debugInfo: { fullStatements: ["Sam"] },
  });
  error.name = "RichApi.Error";
  return error;
}

const typing = ["cell-being-typed", /Press Enter/] as const;
const denied = ["access-denied", /protected.*sensitivity label.*Review/] as const;
const gone = ["gone", /no longer in the workbook/] as const;
const moved = ["changed-meanwhile", /Rows or columns moved/] as const;
const large = ["too-large", /Delete the empty but formatted rows/] as const;
const old = ["too-old", /Use Excel 2021 or later/] as const;
const silent = ["not-confirmed", /did not confirm/] as const;

/** What the officer is told of each of Excel's codes. */
const told: Readonly<Record<string, readonly [code: string, words: RegExp]>> = {
  AccessDenied: denied,
  ApiNotFound: old,
  Conflict: silent,
  FilteredRangeConflict: ["filtered", /Clear the filters/],
  GeneralException: silent,
  InactiveWorkbook: ["other-workbook", /Click into this workbook/],
  InsertDeleteConflict: moved,
  InvalidArgument: moved,
  InvalidOperation: silent,
  InvalidOperationInCellEditMode: typing,
  InvalidReference: gone,
  ItemAlreadyExists: moved,
  ItemNotFound: gone,
  MemoryLimitReached: large,
  MergedRangeConflict: ["merged", /Unmerge the cells/],
  NonBlankCellOffSheet: moved,
  NotImplemented: old,
  OperationCellsExceedLimit: large,
  RangeExceedsLimit: large,
  RequestAborted: silent,
  RequestPayloadSizeLimitExceeded: large,
  ResponsePayloadSizeLimitExceeded: large,
  ServiceNotAvailable: silent,
  UnsupportedFeature: old,
  UnsupportedOperation: old,
  UnsupportedSheet: old,
};

describe("a refusal of Excel", () => {
  it.each(Object.entries(told))("%s is told in the officer's words", (excel, [code, words]) => {
    const error = hostError(richApiError(excel), "reading") as HostError;
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
    expect(error.message).toMatch(/[.] Nothing was changed[.]$/);
    expect(error.message).not.toContain(excel);
  });

  it("of any other code that the library knows, or of a new one, is one that Excel did not confirm", () => {
    const host = openOfficeHost();
    const codes = [...Object.values(host.Excel.ErrorCodes as unknown as Record<string, string>), "NewIn2030"];
    host.close();
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const error = hostError(richApiError(code), "reading") as HostError;
      expect([code, error.code]).toEqual([code, told[code]?.[0] ?? "not-confirmed"]);
    }
  });

  it("says what became of the sheets: nothing yet, none of them, or that a half written one says so itself", () => {
    const words = (["reading", "opening", "writing"] as const).map(
      (stage) => (hostError(richApiError("GeneralException"), stage) as HostError).message,
    );
    expect(words).toEqual([
      expect.stringMatching(/Nothing was changed\.$/),
      expect.stringMatching(/No sheet was changed\.$/),
      expect.stringMatching(
        /only half written says so in its first line\. Your own words are as you typed them/,
      ),
    ]);
  });

  it("carries nothing along that was being written", () => {
    const error = hostError(richApiError("GeneralException"), "writing") as HostError;
    expect(JSON.stringify({ ...error, message: error.message, cause: error.cause })).not.toContain("Sam");
  });

  it("is not made of our own mistakes", () => {
    const mistake = new TypeError("x is undefined");
    expect(hostError(mistake, "writing")).toBe(mistake);
  });
});
