import { identifies, identityOf } from "../../../src/core/plans/public/identity";
import { emptyMemory } from "../../../src/core/refresh/refreshMemory";
import { namingPrints, pupilsNamedBefore } from "../../../src/core/workflows/namingPrints";
import fc from "../../support/properties";
import { aPupil } from "../../support/pupils";

const said = <T>(value: T) => ({ kind: "value", value, raw: String(value) }) as const;

const pupils = [
  { ...aPupil, name: "Phoebe Ainsworth", upn: said("A999000000001"), dateOfBirth: said("1998-05-14") },
  { ...aPupil, name: "O'Shea, Tomasz", localId: said("VS/4711"), dateOfBirth: said("1999-01-02") },
];

/** What is known of pupils once no list is read, by this text alone. */
function knownBy(text: string) {
  const naming = namingPrints([{ text }], pupils);
  const copy = {
    mark: "recoveryPlan:a",
    sheet: "RP a",
    key: "reason-1",
    column: "action",
    value: text,
    text,
  };
  return pupilsNamedBefore({ ...emptyMemory, naming, typed: [copy] });
}

const tellsAgain = (text: string) => identifies(text, identityOf(knownBy(text)));

const words = [
  ..."Phoebe Ainsworth phoebe ainsworth Ainsworth's O'Shea tomasz Tomasz’s A999000000001 vs/4711".split(" "),
  ..."14 May 1998 14/5/98 2/1/1999 a tutor, since Spring. GREEN 12 — ✓".split(" "),
];

describe("who is known by the prints of texts alone", () => {
  it.each([
    ["Since May Ainsworth's tutor comes twice", "Ainsworth has a mentor"],
    ["a tutor for phoebe ainsworth", "a mentor for Phoebe"],
    ["Born on 14 May 1998", "Born on 14/5/98, as we know"],
    ["VS/4711 is to have a tutor", "A tutor for vs/4711"],
  ])("%s: then %s tells the same pupil", (text, anew) => {
    expect(identifies(anew, identityOf(knownBy(text)))).not.toBeNull();
  });

  it.each([
    ["Phoebe Ainsworth has a tutor", "Pupils Await a tutor"],
    ["Since May Tomasz has a tutor", "Since May Phoebe has a tutor"],
    ["Five pupils have a tutor", "Phoebe Ainsworth has a tutor"],
  ])("%s: then nothing is known of %s", (text, anew) => {
    expect(identifies(anew, identityOf(knownBy(text)))).toBeNull();
  });

  it("is whoever the lists told in that text, whatever it says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), (chosen) => {
        const text = chosen.join(" ");
        expect(tellsAgain(text)).toBe(identifies(text, identityOf(pupils)));
      }),
    );
  });

  it("is nobody where the words themselves are kept no more", () => {
    const naming = namingPrints([{ text: "Phoebe Ainsworth has a tutor" }], pupils);
    expect(naming.join()).not.toMatch(/Phoebe|Ainsworth/i);
    expect(pupilsNamedBefore({ ...emptyMemory, naming })).toEqual([]);
  });
});
