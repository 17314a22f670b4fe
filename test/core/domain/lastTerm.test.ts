import fc from "../../support/properties";
import { changesOf, ratingChange } from "../../../src/core/domain/lastTerm";
import { ratingNames } from "../../../src/core/domain/ratings";
import type { Rating } from "../../../src/core/domain/ratings";
import {
  comparedWords,
  periodWords,
  readComparedWords,
  readPeriodWords,
  readRatingNow,
  readRatingThen,
  wasWords,
} from "../../../src/core/domain/ratingSheet";

/** Ratings are compared with those of an earlier term, which our own sheet remembers in words. */

describe("how a rating has moved", () => {
  it.each([
    ["GREEN", "AMBER", "better"],
    ["AMBER", "RED", "better"],
    ["RED", "GREEN", "worse"],
    ["AMBER", "AMBER", "same"],
    ["AMBER", "NO_DATA", "new"],
    ["AMBER", null, "new"],
    ["NO_DATA", "RED", "none"],
    ["NO_DATA", null, "none"],
  ] as const)("%s after %s is %s", (now, then, change) => {
    expect(ratingChange(now, then)).toBe(change);
  });

  const all = (rating: Rating) => ({
    overall: rating,
    ratings: { attainment: rating, attendance: rating, behaviour: rating, pep: rating, wellbeing: rating },
  });
  const term = { year: "2013/14", name: "spring", half: null } as const;

  it("is said of each of the five and overall, by the pupil's key", () => {
    const lastTerm = { term, pupils: new Map([["k1", all("RED")]]) };
    expect(changesOf(all("GREEN"), "k1", lastTerm)).toEqual(
      Object.fromEntries([...ratingNames, "overall"].map((name) => [name, "better"])),
    );
    expect(changesOf(all("GREEN"), "k2", lastTerm).overall).toBe("new");
    expect(changesOf(all("GREEN"), "k1", null)).toMatchObject({ overall: "none", pep: "none" });
  });
});

describe("the words of the sheet", () => {
  const ratings = fc.constantFrom<Rating>("RED", "AMBER", "GREEN", "NO_DATA");
  const shown = { RED: "◆ RED", AMBER: "▲ AMBER", GREEN: "● GREEN", NO_DATA: "–" };
  const because = fc.constantFrom("", " 85.0%", " −1.3 grades", " SDQ 20", " quality RED", " overdue");

  it("say both terms: what is read back is what was written", () => {
    fc.assert(
      fc.property(ratings, fc.option(ratings), because, (now, then, figure) => {
        const text = `${shown[now]}${now === "NO_DATA" ? "" : figure}${wasWords(now, then)}`;
        expect([readRatingNow(text), readRatingThen(text)]).toEqual([now, then]);
      }),
    );
  });

  it("say the term", () => {
    const term = { year: "2013/14", name: "spring", half: null };
    expect(readPeriodWords(`${periodWords("2013/14", "spring")} · data as at 31 March 2014`)).toEqual(term);
    expect(readComparedWords(comparedWords("2013/14 spring", "1 better"))).toEqual(term);
  });

  it.each(["", "2013/15 spring", "2013/14 winter", "spring 2013/14"])("‘%s’ says no term", (text) => {
    expect(readPeriodWords(text)).toBeNull();
    expect(readComparedWords(text)).toBeNull();
    expect(readComparedWords(`Change since ${text}`)).toBeNull();
  });
});
