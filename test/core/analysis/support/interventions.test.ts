import fc from "../../../support/properties";
import type { PupilRatings, Rating } from "../../../../src/core/analysis/results";
import { interventionsOf } from "../../../../src/core/analysis/support/interventionsOf";
import { changesOf } from "../../../../src/core/domain/lastTerm";
import { readInterventions } from "../../../../src/core/domain/support/readInterventions";
import { interventionKinds } from "../../../../src/core/domain/support/interventionKinds";
import type { Intervention, Reading, SupportRecord } from "../../../../src/core/domain/pupil";
import { aPupil, value } from "../../../support/pupils";

const blank = { kind: "blank" } as const;
const unreadable = { kind: "unreadable", raw: "#N/A" } as const;
const notApplicable = { kind: "notApplicable", raw: "n/a" } as const;

function rated(attainment: Rating, support: Partial<SupportRecord>): PupilRatings {
  const none = { attendance: "NO_DATA", behaviour: "NO_DATA", pep: "NO_DATA", wellbeing: "NO_DATA" } as const;
  return {
    pupil: { ...aPupil, support: { ...aPupil.support, ...support } },
    ratings: { attainment, ...none },
    because: { attainment: "", attendance: "", behaviour: "", pep: "", wellbeing: "" },
    overall: attainment,
    reds: 0,
    lastTerm: null,
    change: changesOf({ overall: attainment, ratings: { attainment, ...none } }, "a", null),
  };
}

function listed(attainment: Rating, text: string): PupilRatings {
  return rated(attainment, { interventions: value(readInterventions(text)) });
}

function times(count: number, pupil: PupilRatings): readonly PupilRatings[] {
  return Array.from({ length: count }, () => pupil);
}

const tuition: Reading<readonly Intervention[]> = value([{ kind: "tuition", typed: "Y", begun: true }]);

describe("pupils with a support beside the rest", () => {
  it("are counted with their attainment, and nothing is said of why", () => {
    const pupils = [
      ...times(4, rated("GREEN", { tuition })),
      ...times(3, rated("AMBER", { tuition })),
      ...times(5, rated("RED", { tuition })),
      ...times(40, rated("GREEN", { tuition: value([]) })),
      ...times(27, rated("RED", { tuition: value([]) })),
    ];
    expect(interventionsOf(pupils)).toEqual([
      {
        kind: "tuition",
        label: "1:1 tuition",
        supported: { n: 12, rated: 12, onTrack: 7, notRated: 0, percent: "58.3" },
        rest: { n: 67, rated: 67, onTrack: 40, notRated: 0, percent: "59.7" },
        nothingTyped: 0,
        cannotTell: 0,
        text: "1:1 tuition: of the 12 supported, 7 GREEN or AMBER on attainment; of the other 67, 40.",
      },
    ]);
  });

  it("print no percentage under ten who are rated, and say how many are not", () => {
    const pupils = [
      ...times(9, listed("GREEN", "Learning mentor")),
      ...times(3, listed("NO_DATA", "Learning mentor")),
      ...times(10, listed("AMBER", "none")),
      rated("NO_DATA", { interventions: blank }),
    ];
    const [mentor] = interventionsOf(pupils);
    expect(mentor).toMatchObject({
      supported: { n: 12, rated: 9, onTrack: 9, notRated: 3, percent: null },
      rest: { n: 11, rated: 10, onTrack: 10, notRated: 1, percent: "100.0" },
      nothingTyped: 1,
      text: "Learning mentor: of the 12 supported, 9 GREEN or AMBER on attainment (3 not rated); of the other 11, 10 (1 not rated).",
    });
  });

  it.each<[string, Partial<SupportRecord>, string]>([
    ["a yes", { tuition }, "supported"],
    ["a support of a list", { interventions2: value(readInterventions("Maths tuition")) }, "supported"],
    ["a yes beside a cell that cannot be read", { tuition, interventions: unreadable }, "supported"],
    ["a no", { tuition: value([]) }, "without"],
    ["another support in a list", { interventions: value(readInterventions("Mentor")) }, "without"],
    ["n/a", { tuition: notApplicable }, "without"],
    ["a no beside another kind that cannot be read", { tuition: value([]), mentor: unreadable }, "without"],
    ["a blank", { tuition: blank }, "nothing typed"],
    ["an answer about another kind", { mentor: value([]) }, "nothing typed"],
    [
      "a support that may not have begun",
      { tuition: value(readInterventions("tuition planned")) },
      "cannot tell",
    ],
    ["a cell that cannot be read", { tuition: unreadable }, "cannot tell"],
    ["a list that cannot be read", { interventions: unreadable, tuition: value([]) }, "cannot tell"],
  ])("go by what is typed: %s", (_, support, expected) => {
    const pupils = [rated("GREEN", support), rated("RED", { tuition })];
    const result = interventionsOf(pupils).find(({ kind }) => kind === "tuition");
    const place =
      result?.supported.n === 2
        ? "supported"
        : result?.cannotTell === 1
          ? "cannot tell"
          : result?.nothingTyped === 1
            ? "nothing typed"
            : "without";
    expect(place).toBe(expected);
  });

  it("are listed for a column that nobody has a yes in, and not for kinds that the tracker never names", () => {
    expect(interventionsOf([rated("RED", { tuition: blank })]).map(({ kind }) => kind)).toEqual(["tuition"]);
    expect(interventionsOf([rated("RED", {})])).toEqual([]);
    expect(interventionsOf([])).toEqual([]);
  });

  it("keep words that no kind knows under other support", () => {
    expect(interventionsOf([listed("RED", "Horse riding")]).map(({ kind }) => kind)).toEqual(["other"]);
  });
});

const texts = ["Tuition", "Mentor", "EP referral", "Lexia, ELSA", "none", "Horse riding"];
const somePupil = fc
  .tuple(
    fc.constantFrom<Rating>("RED", "AMBER", "GREEN", "NO_DATA"),
    fc.oneof(
      fc.constantFrom(...texts).map((text) => value(readInterventions(text))),
      fc.constantFrom<Reading<readonly Intervention[]>>(blank, unreadable),
    ),
    fc.constantFrom<Reading<readonly Intervention[]>>(tuition, blank, unreadable, value([])),
  )
  .map(([rating, interventions, one]) => rated(rating, { interventions, tuition: one }));

describe("whatever the tracker", () => {
  it("everyone is in one group, and rated or not", () => {
    fc.assert(
      fc.property(fc.array(somePupil), (pupils) => {
        for (const { supported, rest, cannotTell, nothingTyped } of interventionsOf(pupils)) {
          expect(supported.n + rest.n + cannotTell).toBe(pupils.length);
          expect(supported.rated + supported.notRated + rest.rated + rest.notRated).toBe(
            supported.n + rest.n,
          );
          expect(nothingTyped).toBeLessThanOrEqual(rest.n);
        }
      }),
    );
  });

  it("the order never matters", () => {
    fc.assert(
      fc.property(fc.array(somePupil), (pupils) => {
        expect(interventionsOf([...pupils].reverse())).toEqual(interventionsOf(pupils));
      }),
    );
  });

  it("no sentence says that one thing led to another", () => {
    const causal = /\b(?:because|due to|thanks|led to|caused?|impact|effect|improved|worked|helped|benefit)/i;
    fc.assert(
      fc.property(fc.array(somePupil), (pupils) => {
        for (const { text } of interventionsOf(pupils)) expect(text).not.toMatch(causal);
      }),
    );
  });
});

describe("the table of kinds", () => {
  it("knows every kind by its own label but the last", () => {
    for (const { id, label } of interventionKinds.slice(0, -1))
      expect(readInterventions(label.replace(/ (?:or|and) .*/, "")).map(({ kind }) => kind)).toContain(
        id === "wellbeing" ? "other" : id,
      );
  });
});
