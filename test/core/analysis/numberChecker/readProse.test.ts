import { roundHalfUp } from "../../../../src/core/domain/exact";
import type { Mention } from "../../../../src/core/analysis/numberChecker/reading/mention";
import { readProse } from "../../../../src/core/analysis/numberChecker/reading/readProse";

function inWords({ said, hedge }: Mention): string {
  const loosened = hedge === "exactly" ? "" : `${hedge} `;
  switch (said.kind) {
    case "percent":
      return `${loosened}${roundHalfUp(said.value, said.decimals)} per cent`;
    case "points":
      return `${loosened}${roundHalfUp(said.value, said.decimals)} points`;
    case "pounds":
      return `${roundHalfUp(said.value, 0)} pounds`;
    case "count":
      return `${loosened}${said.part} of ${said.whole}`;
    case "share":
      return `${loosened}${said.band.words}`;
    case "people":
      return `${loosened}${said.value} people`;
    case "academicYear":
    case "year":
      return `year ${said.year}`;
    case "other":
      return "other";
  }
}

/** What is made of the numbers of a text; those of which nothing is made are left out. */
function read(text: string): readonly string[] {
  return readProse(text)
    .mentions.map(inWords)
    .filter((words) => words !== "other");
}

describe("numbers in prose", () => {
  it.each([
    ["13.2%", ["13.2 per cent"]],
    ["13 per cent, 5 percent and 4.0 per cent", ["13 per cent", "5 per cent", "4.0 per cent"]],
    ["around 30% and nearly 40%", ["around 30 per cent", "justUnder 40 per cent"]],
    [
      "just over 20%, at least 10%, under 5%",
      ["justOver 20 per cent", "atLeast 10 per cent", "atMost 5 per cent"],
    ],
    ["<5% and >90%", ["atMost 5 per cent", "atLeast 90 per cent"]],
    [
      "4.1 percentage points, 3pp, 2 points and 1.5% points",
      ["4.1 points", "3 points", "2 points", "1.5 points"],
    ],
    ["5 of 15", ["5 of 15"]],
    ["five out of the fifteen pupils", ["5 of 15"]],
    ["5 pupils (of 15)", ["5 of 15"]],
    ["5 children from a cohort of 15", ["5 of 15"]],
    ["5/15 and 7 / 79", ["5 of 15", "7 of 79"]],
    ["Of the 79 pupils in Year 11, 7 attained it", ["7 of 79"]],
    ["around a third of pupils", ["around a third"]],
    ["half the group, two-thirds of it and three quarters of them", ["half", "two thirds", "three quarters"]],
    ["the great majority of schools, most of them, a majority of heads", ["great majority", "most", "most"]],
    ["one in five", ["1 in 5"]],
    ["£1,900 and £900.00", ["1900 pounds", "900 pounds"]],
    ["in 2013/14, 2014-15 and 2016", ["year 2013/14", "year 2014/15", "year 2016"]],
    ["twelve looked-after children and 3 pupils", ["12 people", "3 people"]],
    ["from 12% to 14%", ["12 per cent", "14 per cent"]],
    ["1,234 pupils", ["1234 people"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["5 or more, five or fewer, 5+, 90% or above"],
    ["Year 11, Years 7 to 11, Y10, Key Stage 4, KS2"],
    ["1 to 1, 1:1, one-to-one, 24/7, 50/50"],
    ["12 months, a 6-week course, two weeks, 10 working days, 3 years old"],
    ["aged 4 to 15, post-16, under 5s"],
    ["14 November 2014, 20/03/14, 3.4.2014, 2014-09-30, 1st May"],
    ["SFR49/2014, table 2, page 7, action 4, grades 4 and 5, level 2"],
    ["01632 960123, 0113 496 0999, A123456789012, 12345678901"],
    ["9.30am, 10:15, 4pm"],
    ["10-15%, between 10% and 15%, 10 to 15 per cent"],
    ["13/14 and 12/13"],
    ["£1.2m and £3k"],
    ["5 A*-C, 8 GCSEs, five good passes"],
    ["covid-19, B12, 5-a-side, 1.2.3, 2014v3"],
    ["the second half of the term"],
    ["15 of 5 and 0 of 0, 9 in 8"],
    ["1.\n2) x"],
  ])("nothing is made of %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("are read through tags, odd spaces, dashes and capitals", () => {
    expect(read("<p>5\u00a0OF&nbsp;<strong>15</strong></p><p>2013–14</p>")).toEqual([
      "5 of 15",
      "year 2013/14",
    ]);
  });

  it("do not join from one sentence, or one point of a list, into another", () => {
    const { mentions } = readProse("5 of 15 moved. 20% stayed\n• 30% left, i.e. 3 went");
    expect(mentions.map(({ sentence }) => sentence.start)).toEqual([0, 14, 26, 26]);
  });

  it("are read up to the 200th, as more are a table", () => {
    expect(read("5% ".repeat(500))).toHaveLength(200);
  });
});
