import { notDue } from "../../../src/core/plans/pageParts";

/** What stands beside a plan that was made before and is not due now. */

describe("a plan that is not due now", () => {
  const said = (rag: Parameters<typeof notDue>[1]) => {
    const { content } = notDue("drafted", rag);
    return content.kind === "text" ? content.text : "";
  };

  it.each([
    ["GREEN", /^Back on track: keep this sheet or archive it\?$/],
    ["NO_TARGET", /^No target now/],
    ["NO_DATA", /^There is no figure yet/],
    ["AMBER", /^This plan is no longer asked for/],
  ] as const)("because it is %s, is told so beside the page", (rag, words) => {
    expect(said(rag)).toMatch(words);
  });

  it("without a figure is still asked for: nobody is told to archive it", () => {
    expect(said("NO_DATA")).not.toMatch(/archive|no longer/);
  });
});
