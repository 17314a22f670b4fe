import type { PupilRatings, Rating } from "../../../src/core/analysis/results";
import type { RatingChange } from "../../../src/core/domain/lastTerm";
import { everybody, filterChoices, filtered } from "../../../src/hosts/taskpane/ratingFilter";
import { changeWords, pupilWords } from "../../../src/hosts/taskpane/ratingWords";
import { value } from "../../support/pupils";
import { results } from "../../support/results";

const [template] = results().pupils;

function rated(
  name: string,
  year: number | null,
  overall: Rating,
  {
    reds = 0,
    change = "none",
    school = "mainstream",
  }: { reds?: number; change?: RatingChange; school?: string } = {},
): PupilRatings {
  const { pupil } = template!;
  return {
    ...template!,
    pupil: {
      ...pupil,
      name,
      key: name,
      year: year === null ? { kind: "blank" } : value(year),
      schoolType: value(school),
    },
    overall,
    reds,
    change: { ...template!.change, overall: change },
  };
}

const pupils = [
  rated("Ann", 11, "RED", { reds: 2, change: "worse" }),
  rated("Bo", 9, "RED", { reds: 1, change: "same", school: "special" }),
  rated("Cy", null, "GREEN", { change: "better" }),
  rated("Di", 0, "NO_DATA"),
];
const names = (part: Partial<typeof everybody>) =>
  filtered(pupils, { ...everybody, ...part }).map(({ pupil }) => pupil.name);

describe("the filters of pupil ratings", () => {
  it("take everybody until something is chosen, and then those of whom all of it holds", () => {
    expect(names({})).toEqual(["Ann", "Bo", "Cy", "Di"]);
    expect(names({ rating: "RED" })).toEqual(["Ann", "Bo"]);
    expect(names({ rating: "RED", school: "special" })).toEqual(["Bo"]);
    expect(names({ rating: "2 RED" })).toEqual(["Ann"]);
    expect(names({ change: "better" })).toEqual(["Cy"]);
    expect(names({ year: "?" })).toEqual(["Cy"]);
  });

  it("offer years by their number and types by their words, those that occur, with what is not recorded last", () => {
    const choices = new Map(
      filterChoices(pupils).map(({ name, choices: offered }) => [name, offered.map(({ label }) => label)]),
    );
    expect(choices.get("year")).toEqual(["Reception", "Year 9", "Year 11", "Not recorded"]);
    expect(choices.get("school")).toEqual(["Mainstream school", "Special school"]);
    expect(choices.get("rating")).toEqual(["RED", "GREEN", "No data", "RED in two or more"]);
    expect(choices.get("change")).toEqual(["Worse", "Better", "The same"]);
  });

  it("leave out what tells nobody apart", () => {
    const same = [rated("Ann", 11, "RED"), rated("Bo", 11, "GREEN")];
    expect(filterChoices(same).map(({ name }) => name)).toEqual(["rating"]);
  });
});

describe("a rated pupil", () => {
  it("is told with year, type of school and what changed", () => {
    const [ann] = pupils;
    const then = { overall: "AMBER", ratings: ann!.ratings } as const;
    expect(pupilWords({ ...ann!, lastTerm: then })).toBe(
      "Year 11 · Mainstream school · worse than last term, was AMBER",
    );
    expect(changeWords(pupils[1]!, "overall")).toBe("");
  });
});
