import { analyse } from "../../../src/core/analysis/analyse";
import { pupilListsJson } from "../../../src/hosts/headless/pupilListsJson";
import type { Pupil } from "../../../src/core/domain/pupil";
import { indicatorOf, pupilsOf, settingsOf, value } from "../../support/pupils";

describe("the lists of pupils in the JSON", () => {
  const [first] = pupilsOf(
    "key | englishLanguage | mathematics | science | history | art\n k1 | C | D | C | C | C",
  );
  const pupil = { ...(first as Pupil), name: "Ada Invented" };
  const termly = { ...pupil.termly, attendance: value("85") };
  const pupils: readonly Pupil[] = [pupil, { ...pupil, key: "k2", row: 9, year: value(6), termly }];

  it("name a pupil by key, sheet and row, never by name", () => {
    const lists = analyse({
      pupils,
      indicators: [indicatorOf()],
      settings: settingsOf(),
      decisions: new Map(),
    });
    const json = pupilListsJson(lists);
    expect(json).toEqual({
      priority: [
        {
          indicator: "ks4-5ac-em",
          toTarget: { pupils: 1, value: 100, exact: "100", reached: true },
          ifAll: { pupils: 1, value: 100, exact: "100" },
          pupils: [{ key: "k1", sheet: "Y11", row: 5, reasons: ["maths at C: has D"], things: 1, short: 1 }],
        },
      ],
      underachieving: [],
      transition: [
        {
          key: "k2",
          sheet: "Y11",
          row: 9,
          reasons: ["attendance RED (85.0%)"],
          triggers: ["attendance"],
        },
      ],
      redList: [
        {
          key: "k2",
          sheet: "Y11",
          row: 9,
          reasons: ["attendance (85.0%)"],
          reds: ["attendance"],
          since: [null],
          school: null,
        },
      ],
    });
    expect(JSON.stringify(json)).not.toContain("Invented");
  });

  it("are there and empty where nothing could be worked out, or no target asks for more", () => {
    expect(pupilListsJson(null)).toEqual({ priority: [], underachieving: [], transition: [], redList: [] });
    const lists = analyse({
      pupils,
      indicators: [indicatorOf({ target: null })],
      settings: settingsOf(),
      decisions: new Map(),
    });
    expect(pupilListsJson(lists)).toMatchObject({ priority: [{ toTarget: null }] });
  });
});
