import fc from "../../../support/properties";
import { checkNumbers } from "../../../../src/core/analysis/numberChecker/checkNumbers";
import { laterYear, seventyNine, thirtyEight } from "../../../support/besides";
import { beside38, beside79 } from "./faultySentences";
import { ordinarySentences } from "./ordinarySentences";

const besides = [seventyNine, thirtyEight, laterYear("2024/25")];
const mostInACell = 32_767;

/** Scraps of plans, put together in any order. */
const scraps = [
  ...[
    "5 of 15",
    "7/79",
    "13.2%",
    "(8.9%)",
    "21% of the CLA",
    "attended special schools",
    "had statements",
    "£1,900",
  ],
  ...[
    "a third of",
    "half the",
    "one in five",
    "short by",
    "target of",
    "below target",
    "increase of",
    "fell by",
    "points",
  ],
  ...[
    "20/03/14",
    "2014/14",
    "2015 academic year",
    "A*-C",
    "grades 9-4",
    "Progress 8 was -1.2",
    "<p>",
    "&nbsp;",
    "i.e.",
  ],
  ...[
    "(",
    ")",
    ".",
    ",",
    "\n",
    " and ",
    "of",
    "from",
    "attained the measure",
    "Pupil Premium",
    "nationally",
    "last year",
  ],
];
const plans = fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 400 }), plans);

describe("any text at all", () => {
  it("gives remarks or none, each with a quotation of at most 60 characters", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...besides), (text, beside) => {
        for (const { quoted, remark } of checkNumbers(text, beside)) {
          expect(quoted.length).toBeGreaterThan(0);
          expect(quoted.length).toBeLessThanOrEqual(60);
          expect(remark).not.toMatch(/NaN|undefined|null|Infinity/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("quotes the officer's own characters, in the order in which they stand, and nothing twice", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...besides), (text, beside) => {
        const remarks = checkNumbers(text, beside);
        const spaced = text.replace(/\s+/g, " ");
        for (const { quoted } of remarks)
          for (const part of quoted.split(" … ")) expect(spaced).toContain(part);
        expect(new Set(remarks.map(({ quoted, remark }) => quoted + remark)).size).toBe(remarks.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same remarks every time", () => {
    fc.assert(
      fc.property(plans, (text) => {
        expect(checkNumbers(text, seventyNine)).toEqual(checkNumbers(text, seventyNine));
      }),
    );
  });

  it("gives none without a digit, a word for a number or a tag", () => {
    const words = fc.constantFrom(
      ..."reading tutors were late because of <moves> & visits; target, points (per cent)".split(" "),
    );
    const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ .,;:()%£-\n'é"), maxLength: 200 });
    const text = fc.oneof(
      letters,
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(checkNumbers(typed, seventyNine)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a pupil's name", () => {
  it("is never quoted, wherever it stands", () => {
    const name = "Zebedee Quartermaine";
    const around = [...beside79, ...beside38].flatMap(([text]) => [
      `${name}: ${text}`,
      text.replace(/ \(/, ` ${name} (`),
      `${text} ${name}`,
      text.replace(/ (?=had|attained|attended)/, ` like ${name} `),
    ]);
    for (const text of around) {
      for (const { quoted, remark } of [
        ...checkNumbers(text, seventyNine),
        ...checkNumbers(text, thirtyEight),
      ]) {
        expect(quoted + remark).not.toMatch(/Zebedee|Quartermaine/);
      }
    }
  });
});

describe("a full cell", () => {
  const filled = (unit: string): string =>
    unit.repeat(Math.ceil(mostInACell / unit.length)).slice(0, mostInACell);
  const units: readonly string[] = [
    `${ordinarySentences.join(" ")} `,
    ...beside79.map(([text]) => `${text} `),
    ...[
      "13% ",
      "1",
      "1,111",
      "of the 5 of ",
      "<p ",
      "1/2/3 ",
      "five of the fifteen children from ",
      "a",
      " \n",
      "&",
      "9-",
    ],
  ];

  /** The quickest of several runs, so that another program on the machine does not decide. */
  function milliseconds(text: string, runs: number): number {
    const once = (): number => {
      const start = performance.now();
      checkNumbers(text, seventyNine);
      return performance.now() - start;
    };
    return Math.min(...Array.from({ length: runs }, once));
  }

  it("takes time in line with its length, whatever it is filled with", () => {
    const slow = units
      .map((unit) => [unit, milliseconds(filled(unit), 3)] as const)
      .filter(([, took]) => took > 100);
    expect(slow).toEqual([]);
  });

  it("takes under 20 milliseconds when it holds prose", () => {
    expect(milliseconds(filled(`${ordinarySentences.join(" ")} `), 25)).toBeLessThan(20);
  });
});
