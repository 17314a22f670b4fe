import type { Intervention, Pupil } from "../../../src/core/domain/pupil";
import { epmFacts } from "../../../src/core/plans/epmFacts";
import { aPupil, value } from "../../support/pupils";

const ratings = {
  attainment: "NO_DATA",
  attendance: "NO_DATA",
  behaviour: "NO_DATA",
  pep: "NO_DATA",
  wellbeing: "NO_DATA",
} as const;
const nothing = { attainment: "", attendance: "", behaviour: "", pep: "", wellbeing: "" };
const change = {
  attainment: "none",
  attendance: "none",
  behaviour: "none",
  pep: "none",
  wellbeing: "none",
} as const;

/** What a provision map says of one thing that the tracker knows of a pupil. */
function said(fact: string, pupil: Partial<Pupil>): string {
  const rows = epmFacts({
    pupil: { ...aPupil, ...pupil },
    ratings,
    because: nothing,
    overall: "NO_DATA",
    reds: 0,
    lastTerm: null,
    change: { ...change, overall: "none" },
  });
  const content = rows.find(({ key }) => key === `fact:${fact}`)?.cells[1]?.content;
  return content?.kind === "text" ? content.text : "";
}

const named = (kind: Intervention["kind"], typed: string) =>
  value<readonly Intervention[]>([{ kind, typed, begun: true }]);

describe("what a provision map knows from the tracker", () => {
  it("names each support, with what is typed about it beyond a yes", () => {
    const support = {
      ...aPupil.support,
      interventions: named("literacy", "Toe by toe"),
      tuition: named("tuition", "Y"),
      mentor: named("mentor", "Mrs Hawthorn"),
    };
    expect(said("support", { support })).toBe("Toe by toe; 1:1 tuition; Learning mentor: Mrs Hawthorn");
    expect(said("support", {})).toBe("–");
  });

  it("names each stream of money as a sum, and none that is not typed", () => {
    const funding = { ...aPupil.funding, premiumAllocated: value("1900"), premiumSpent: value("650.5") };
    expect(said("funding", { funding })).toBe("Pupil Premium Plus allocated £1,900, spent £650.50");
    expect(said("funding", {})).toBe("–");
  });

  it("says what the premium of terms comes to in each financial year", () => {
    const year = (from: number, allocated: string | null, spent: string | null) =>
      ({ from, terms: [], allocated, spent, comparable: true }) as const;
    const premiumTerms = value([
      year(2024, "1714", "400.5"),
      year(2025, "856", null),
      year(2026, null, null),
    ]);
    expect(said("funding", { funding: { ...aPupil.funding, premiumTerms } })).toBe(
      "Pupil Premium Plus 2024-25 allocated £1,714, spent £400.50, Pupil Premium Plus 2025-26 allocated £856",
    );
  });
});
