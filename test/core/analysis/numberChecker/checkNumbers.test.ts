import { checkNumbers } from "../../../../src/core/analysis/numberChecker/checkNumbers";
import { laterYear, seventyNine, thirtyEight } from "../../../support/besides";
import { beside2025, beside38, beside79 } from "./faultySentences";
import { ordinarySentences, trueBeside2025, trueBeside38, trueBeside79 } from "./ordinarySentences";

const later = laterYear("2024/25");

describe("typed text that the figures beside it contradict", () => {
  it.each(beside79)("beside 7 of 79: %s", (text, quoted, remark) => {
    expect(checkNumbers(text, seventyNine)).toEqual([{ quoted, remark }]);
  });

  it.each(beside38)("beside 5 of 38: %s", (text, quoted, remark) => {
    expect(checkNumbers(text, thirtyEight)).toEqual([{ quoted, remark }]);
  });

  it.each(beside2025)("in 2024/25: %s", (text, quoted, remark) => {
    expect(checkNumbers(text, later)).toEqual([{ quoted, remark }]);
  });
});

describe("ordinary prose with numbers", () => {
  it.each(ordinarySentences)("is left alone: %s", (text) => {
    for (const beside of [seventyNine, thirtyEight, later]) expect(checkNumbers(text, beside)).toEqual([]);
  });

  it("is left alone as one long text", () => {
    for (const between of [" ", "\n", "\n• "])
      expect(checkNumbers(ordinarySentences.join(between), seventyNine)).toEqual([]);
  });
});

describe("text that says what the figures say", () => {
  it.each(trueBeside79)("beside 7 of 79: %s", (text) => {
    expect(checkNumbers(text, seventyNine)).toEqual([]);
  });

  it.each(trueBeside38)("beside 5 of 38: %s", (text) => {
    expect(checkNumbers(text, thirtyEight)).toEqual([]);
  });

  it.each(trueBeside2025)("in 2024/25: %s", (text) => {
    expect(checkNumbers(text, later)).toEqual([]);
  });
});
