import { checkLetter, judgeUpn, normaliseUpn } from "../../../../src/core/domain/identifiers/upn";
import { describeVectors, vectors } from "../../../support/vectors";

describe("a unique pupil number", () => {
  it.each([
    ["888400114001", "B"],
    ["88840011401Z", "L"],
    ["801200005001", "B"],
    ["801200001001", "H"],
    ["344400012003", "H"],
    ["941400023001", "A"],
    ["34440001200B", "E"],
    ["207000016049", "P"],
  ])("%s asks for the check letter %s", (twelve, letter) => {
    expect(checkLetter(twelve)).toBe(letter);
    expect(judgeUpn(letter + twelve).problem).toBeNull();
  });

  it("is read in lower case and with spaces", () => {
    expect(normaliseUpn(" b8884 0011\u00a04001 ")).toBe("B888400114001");
  });

  it("is temporary when it ends with a letter", () => {
    expect(judgeUpn("L88840011401Z")).toMatchObject({ temporary: true, problem: null });
    expect(judgeUpn("B888400114001").temporary).toBe(false);
  });

  it.each([
    ["A801200005001", "checkLetter", "B"],
    ["Q207000016049", "checkLetter", "P"],
    ["I801200005001", "format", null],
    ["B80120000500", "length", null],
    ["X80120000A001", "format", null],
    ["B80120000500O", "format", null],
    ["UN1", "length", null],
    ["8.88E+11", "length", null],
  ])("%s is doubtful: %s", (upn, problem, expectedLetter) => {
    expect(judgeUpn(upn)).toMatchObject({ problem, expectedLetter });
  });
});

describeVectors("the reference numbers", () => {
  it("are judged as listed", () => {
    for (const { upn, temporary } of vectors?.upn.valid ?? [])
      expect(judgeUpn(upn)).toMatchObject({ problem: null, temporary });
    for (const { upn } of vectors?.upn.invalid ?? []) expect(judgeUpn(upn).problem).not.toBeNull();
  });
});
