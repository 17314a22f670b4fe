import { writtenAt } from "../../../src/core/plans/writtenAt";

const none = { now: undefined, before: null };
const same = { now: "Four pupils short", before: "Four pupils short" };
const fresh = { now: "Four pupils short", before: null };

describe("the figure beside a sentence", () => {
  it.each([
    ["is the sentence's own while she words nothing", "8.9%", none, "10.1%", "10.1%"],
    ["stays while the figure has not moved since she wrote", "8.9%", same, "8.9%", "8.9%"],
    ["says both when it has moved since", "8.9%", same, "10.1%", "written at 8.9%, now 10.1%"],
    [
      "counts what she saw when she wrote, though it moves at once",
      "8.9%",
      fresh,
      "10.1%",
      "written at 8.9%, now 10.1%",
    ],
    [
      "keeps the first figure while it moves on",
      "written at 8.9%, now 10.1%",
      same,
      "11.4%",
      "written at 8.9%, now 11.4%",
    ],
    ["goes back when the figure does", "written at 8.9%, now 10.1%", same, "8.9%", "8.9%"],
    ["begins anew when she words it anew", "written at 8.9%, now 10.1%", fresh, "10.1%", "10.1%"],
    ["begins with today's figure on a sheet of an earlier version", undefined, same, "8.9%", "8.9%"],
  ])("%s", (_, stands, wording, figure, expected) => {
    expect(writtenAt(stands, wording, figure)).toBe(expected);
  });
});
