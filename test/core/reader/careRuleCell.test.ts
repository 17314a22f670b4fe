import { careRuleWords } from "../../../src/core/domain/careRule";
import { careRuleIn } from "../../../src/core/reader/officer/careRuleCell";

function read(text: string): string | null {
  const rule = careRuleIn(text, "2025-06-30");
  return rule && careRuleWords(rule);
}

describe("the Care column of an indicator", () => {
  it.each([
    ["12 months at 31 March", "12 months at 31 March"],
    ["All", "all"],
    ["In authority", "in authority"],
    ["OOA", "out of authority"],
    ["on roll at 31/03/2025", "on roll at 31/03/2025"],
    ["Looked after on 1 Sept 2024", "on roll at 01/09/2024"],
    ["CLA at 31.3.25", "on roll at 31/03/2025"],
    ["12 months at 31 March, in authority", "12 months at 31 March, in authority"],
    ["out of authority and 12m+", "12 months at 31 March, out of authority"],
    ["all & in authority", "in authority"],
    [
      "12m; on roll at 31/03/2025; in the authority",
      "12 months at 31 March, on roll at 31/03/2025, in authority",
    ],
  ])("‘%s’ is %s", (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    "six months",
    "on roll",
    "on roll at 31/02/2025",
    "in authority, out of authority",
    "12m, mostly",
  ])("‘%s’ is not understood", (text) => {
    expect(read(text)).toBeNull();
  });

  it("reads its own words again", () => {
    const words = "12 months at 31 March, on roll at 31/03/2025, out of authority";
    expect(read(words)).toBe(words);
  });
});
