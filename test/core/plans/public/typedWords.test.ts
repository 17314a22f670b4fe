import { defaultDisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { identityOf } from "../../../../src/core/plans/public/identity";
import { typedWords } from "../../../../src/core/plans/public/typedWords";
import { aPupil, value } from "../../../support/pupils";

const pupils = [
  {
    ...aPupil,
    key: "X999000000017",
    name: "Grünwald-O'Shea, Tamsin",
    upn: value("X999000000017"),
    localId: value("CLA-0417"),
    dateOfBirth: value("1998-05-14"),
  },
  { ...aPupil, key: "2", name: "GREEN, May" },
  { ...aPupil, key: "3", name: "Mo Li", localId: value("12") },
  { ...aPupil, key: "4", name: "pupil in row 17" },
];

/** 5 of 38 attained and both are hidden, as are 2 whose outcome is not known. */
const hidden = {
  counts: new Set([5, 33, 38, 2]),
  values: new Set(["13.2", "30.8"]),
  whole: 38,
  attained: 5,
  beside: [],
};

const words = () => typedWords(identityOf(pupils), defaultDisclosurePolicy);
const whyOf = (text: string): string | null => {
  const guard = words();
  guard.prose(text, "reason 1", hidden);
  return guard.leftOut()[0]?.why ?? null;
};

describe("typed words of a plan", () => {
  it.each([
    ["a surname", "Support for Grünwald starts in May."],
    ["a part of a double surname, with its possessive", "O'Shea's school was late."],
    ["a forename", "Tamsin needs a tutor."],
    ["both names in small letters", "ask tamsin grünwald first"],
    ["a UPN of the tracker", "See X999000000017."],
    ["any UPN and any ULN", "A123456789012 and 1234567890"],
    ["an id of the tracker", "cla-0417 moved"],
    ["a date of birth as it is typed", "born 14/05/1998"],
    ["a date of birth with two digits of its year", "born 14.5.98"],
    ["a date of birth in words", "since 14 May 1998"],
  ])("are left out where they hold %s", (_, text) => {
    expect(whyOf(text)).toBe("identifies");
  });

  it.each(["15 of 40 attained", "15 of the 37 pupils have a tutor", "20 (from 43)"])(
    "are left out where they count nearly the same pupils: %s",
    (text) => {
      expect(whyOf(text)).toBe("otherCount");
    },
  );

  /** 9 of 38 attained, and the copy says so. */
  const shown = {
    counts: new Set<number>(),
    values: new Set<string>(),
    whole: 38,
    attained: 9,
    beside: ["23.7"],
  };

  it.each(["8 of 18 gained English", "15 (from 18) have a tutor", "44.4% gained English"])(
    "are left out where they count the same pupils and the copy hides how many attained: %s",
    (text) => {
      const guard = words();
      const counts = new Set([7, 11]);
      guard.prose(text, "reason 1", { ...shown, counts, values: new Set(["38.9"]), whole: 18, attained: 7 });
      expect(guard.leftOut().map(({ why }) => why)).toEqual([
        text.startsWith("15") ? "hidden" : "otherCount",
      ]);
    },
  );

  it.each([
    "16 of 38 have a tutor",
    "42.1% have a tutor",
    "9 of 38 attained",
    "The target is 23.70%",
    "20 of 60 schools answered",
  ])("stand where they count the same pupils, far from those who attained, or quite others: %s", (text) => {
    expect(words().prose(text, "reason 1", shown)).toBe(text);
  });

  it.each(["11 of 38 gained English", "28.9% gained English"])(
    "are left out where they are near those who attained: who has one and not the other are few: %s",
    (text) => {
      const guard = words();
      guard.prose(text, "reason 1", shown);
      expect(guard.leftOut()).toEqual([{ place: "reason 1", why: "otherCount" }]);
    },
  );

  it.each([
    ["few pupils in words", "Only two boys sat the paper."],
    ["few of a group", "3 of 15 were absent"],
    ["few of a group in brackets", "Those entered: 5 (from 15)"],
    ["all but few of a group", "35 out of 38 have a tutor"],
    ["a hidden percentage", "The figure is 13.2%."],
    ["a hidden percentage rounded", "about 13 per cent"],
    ["a hidden gap", "We are 30.8 points short."],
    ["a percentage that only few pupils can make", "7.9% were absent"],
    ["a hidden count", "There were 38 in the year."],
    ["a small hidden count with what it is about", "Just 5 of them attained it, or five achieved it"],
  ])("are left out where they give %s", (_, text) => {
    expect(whyOf(text)).toBe("hidden");
  });

  it.each([
    "Agree a named teacher for maths at each school by 1 March 2015.",
    "Head of Virtual School",
    "The indicator is RED and was GREEN in 2013/14.",
    "Tuition of 5 hours a week for 12 weeks",
    "Target: 44% by summer 2015",
    "you may ask the school",
  ])("are kept where they hold none of it: %s", (text) => {
    expect(words().prose(text, "reason 1", hidden)).toBe(text);
    expect(whyOf(text)).toBeNull();
  });

  it("are replaced as a whole, and listed by place without a quotation", () => {
    const guard = words();
    expect(guard.prose("Tamsin needs a tutor.", "RP five, reason 2", hidden)).toBe(
      "[left out: see About this copy]",
    );
    expect(guard.leftOut()).toEqual([{ place: "RP five, reason 2", why: "identifies" }]);
  });
});

describe("titles, leads and sources", () => {
  it("are held against names alone: a title may say 5 or more", () => {
    const guard = words();
    expect(guard.label("5 or more of the 38", "title")).toBe("5 or more of the 38");
    expect(guard.label("Tamsin's team", "lead")).not.toContain("Tamsin");
  });
});
