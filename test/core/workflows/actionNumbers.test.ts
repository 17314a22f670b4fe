import { emptyMemory } from "../../../src/core/refresh/refreshMemory";
import { numbersBefore } from "../../../src/core/workflows/actionNumbers";

const [summer, autumn] = ["2013/14 summer", "2014/15 autumn"];
const one = [["a-1", 1]] as const;
const two = [
  ["a-1", 2],
  ["a-2", 1],
] as const;

describe("the numbers that “was 4” speaks of", () => {
  it("are none before there is another term, until actions are first moved", () => {
    const first = { ...emptyMemory, period: summer, actionNumbers: one };
    expect(numbersBefore(first, summer, one)).toBeNull();
    expect(numbersBefore(first, summer, two)).toEqual(one);
    expect(numbersBefore({ ...first, numbersBefore: one }, summer, two)).toEqual(one);
  });

  it("are those of the last term in a new one, however often it is refreshed", () => {
    const memory = { ...emptyMemory, period: summer, actionNumbers: one };
    expect(numbersBefore(memory, autumn, two)).toEqual(one);
    expect(
      numbersBefore({ ...memory, period: autumn, numbersBefore: one, actionNumbers: two }, autumn, two),
    ).toEqual(one);
  });

  it("stay none where the last term had no actions, also when this term's are moved", () => {
    const memory = { ...emptyMemory, period: summer };
    expect(numbersBefore(memory, autumn, one)).toEqual([]);
    const again = { ...emptyMemory, period: autumn, numbersBefore: [], actionNumbers: one };
    expect(numbersBefore(again, autumn, two)).toEqual([]);
  });
});
