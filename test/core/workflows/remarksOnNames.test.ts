import { remarksOnNames } from "../../../src/core/workflows/remarksOnNames";
import { aPupil, value } from "../../support/pupils";

const said = remarksOnNames([{ ...aPupil, name: "Okoro, Amara", upn: value("A999000000001") }]);
const remarks = (text: string, column = "action", key = "reason-1") =>
  said(text, { key, column }).map(({ remark }) => remark.split(" ").slice(0, 3).join(" "));

describe("remarks on pupils in text, while it is typed", () => {
  it.each([
    ["Amara Okoro moved twice.", ["A pupil's name"]],
    ["Ask about A999000000001.", ["A pupil's number"]],
    ["In spring Amara moved.", ["Perhaps a pupil:"]],
    ["Two pupils moved.", []],
  ])("say of %j: %j", (text, expected) => {
    expect(remarks(text)).toEqual(expected);
  });

  it("leave a forename alone where staff are named", () => {
    expect(remarks("the lead is Amara", "lead", "a-1")).toEqual([]);
    expect(remarks("the lead is Amara", "value", "who")).toEqual([]);
    expect(remarks("the lead is Amara Okoro", "value", "who")).toHaveLength(1);
  });
});
