import { HostError } from "../../../src/core/workflows/ports";
import { hostError } from "../../../src/hosts/excel/excelErrors";

function richApiError(code: string): Error {
  const error = Object.assign(new Error("A localised text of Excel's"), {
    code,
    debugInfo: { fullStatements: ["Sam"] },
  });
  error.name = "RichApi.Error";
  return error;
}

describe("a refusal of Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-being-typed"],
    ["AccessDenied", "access-denied"],
    ["ItemNotFound", "gone"],
    ["InvalidArgument", "changed-meanwhile"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["FilteredRangeConflict", "filtered"],
    ["MergedRangeConflict", "merged"],
    ["InactiveWorkbook", "other-workbook"],
    ["ApiNotFound", "too-old"],
    ["GeneralException", "not-confirmed"],
    ["SomethingNewIn2030", "not-confirmed"],
  ])("%s becomes %s in the officer's words", (excel, code) => {
    const error = hostError(richApiError(excel), "reading") as HostError;
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/[.] Nothing was changed[.]$/);
    expect(error.message).not.toContain(excel);
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
