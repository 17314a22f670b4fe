import { hashText } from "../../../src/core/reader/hashText";

/** Published with the algorithm. Source: draft-eastlake-fnv, test vectors of 64-bit FNV-1a. */
const published = [
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
] as const;

describe("a short name for a text", () => {
  it.each(published)("of ‘%s’ is 64-bit FNV-1a", (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it("takes letters beyond ASCII whole", () => {
    expect(hashText("Zoë")).not.toBe(hashText("Zo"));
    expect(hashText("ł")).not.toBe(hashText("B"));
  });
});
