import { rowsMeant } from "../../../src/core/plans/asAbove";

const rows = (...texts: readonly (readonly [key: string, text: string])[]) =>
  texts.map(([key, text]) => ({ key, text }));
const meant = (...sorts: Parameters<typeof rowsMeant>) =>
  [...rowsMeant(...sorts).values()].map(({ text }) => text);

describe("“As above”", () => {
  it("is what stands above, however often it is repeated", () => {
    const typed = ["Tuition", "· As above.", "ditto", "Maps", "as above"];
    const now = typed.map((text, nth) => ({ key: `a-${nth}`, text }));
    expect(meant(now)).toEqual(["Tuition", "Tuition", "Tuition", "Maps", "Maps"]);
  });

  it("means nothing at the top and below a blank, and stays as typed where it is part of more words", () => {
    const texts = ["As above", "", "As above", "As above, and maps"];
    const now = texts.map((text, nth) => ({ key: `a-${nth}`, text }));
    expect(meant(now)).toEqual(["", "", "", "As above, and maps"]);
  });

  /** “As above” of a-2 was read below a-1. */
  const then = ({ key }: { readonly key: string }) =>
    key === "a-2" ? { key: "a-1", text: "Tuition" } : null;

  it("is what stood above it when it was read, wherever the rows have moved since", () => {
    const sorted = rows(["a-3", "Maps"], ["a-2", "As above"], ["a-1", "Tuition"]);
    expect(meant(sorted, then)).toEqual(["Maps", "Tuition", "Tuition"]);
    expect(meant(rows(["a-3", "Maps"], ["a-2", "As above"]), then)).toEqual(["Maps", "Tuition"]);
  });

  it("follows what that row says now", () => {
    const changed = rows(["a-2", "As above"], ["a-1", "Tuition in pairs"]);
    expect(meant(changed, then)).toEqual(["Tuition in pairs", "Tuition in pairs"]);
  });

  it("is what stands above now where it was typed since", () => {
    expect(meant(rows(["a-1", "Tuition"], ["a-3", "As above"]), then)).toEqual(["Tuition", "Tuition"]);
  });
});
