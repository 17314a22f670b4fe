import { hasScaledScores, keyStage2Mean } from "../../../../../src/core/domain/measures/ks4/priorAttainment";
import { exactText } from "../../../../../src/core/domain/exact";
import type { Pupil, Reading } from "../../../../../src/core/domain/pupil";
import { keyStage2MeanScore } from "../../../../../src/core/domain/readyScores";
import { aPupil, value } from "../../../../support/pupils";

const withMean = (reading: Reading<string>): Pupil => ({
  ...aPupil,
  readyScores: new Map([[keyStage2MeanScore, reading]]),
});

describe("a mean of Key Stage 2 that the tracker has ready", () => {
  it("is the start where the two scores are not both there", () => {
    const mean = keyStage2Mean(withMean(value("101.5")));
    if (mean.kind !== "known") throw new Error(mean.kind);
    expect([mean.value.least, mean.value.most].map(exactText)).toEqual(["101.5", "101.5"]);
    expect(mean.words).toBe("average 101.5");
  });

  it("leaves the start open where it cannot be read, and says nothing where its cell is blank", () => {
    expect(keyStage2Mean(withMean({ kind: "unreadable", raw: "#N/A" }))).toMatchObject({
      kind: "unreadable",
    });
    expect(keyStage2Mean(withMean({ kind: "blank" }))).toEqual({ kind: "none" });
  });

  it("is a column of scores", () => {
    expect([withMean({ kind: "blank" }), aPupil].map(hasScaledScores)).toEqual([true, false]);
  });
});
