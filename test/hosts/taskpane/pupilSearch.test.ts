import { pupilsFound } from "../../../src/hosts/taskpane/pupilSearch";
import { value } from "../../support/pupils";
import { results } from "../../support/results";

const [template] = results().pupils;
const rated = (name: string, upn: string | null, school: string) => ({
  ...template!,
  pupil: {
    ...template!.pupil,
    ...{ name, school: value(school), localId: value("CLA-0417") },
    upn: upn === null ? ({ kind: "blank" } as const) : value(upn),
  },
});
const pupils = [
  rated("NGUYỄN, Sophie", "V999460609005", "St Oswin’s RC High"),
  rated("Jo Halliwell", "A999403409006", "Beckside High"),
  rated("Ann O'Hall", null, "Beckside High"),
];
const found = (typed: string) => pupilsFound(pupils, typed).map(({ pupil }) => pupil.name);

describe("finding a pupil", () => {
  it.each([
    ["nothing finds everybody", " ", ["NGUYỄN, Sophie", "Jo Halliwell", "Ann O'Hall"]],
    ["capitals and accents do not matter", "sophie nguyen", ["NGUYỄN, Sophie"]],
    ["one kind of apostrophe is as good as another", "o’hall", ["Ann O'Hall"]],
    ["and so in schools", "oswin's", ["NGUYỄN, Sophie"]],
    ["every word has to be there", "hall becks", ["Jo Halliwell", "Ann O'Hall"]],
    ["part of a UPN", "403409", ["Jo Halliwell"]],
    ["a number of the tracker's own", "cla-0417", ["NGUYỄN, Sophie", "Jo Halliwell", "Ann O'Hall"]],
    ["what stands nowhere", "zz", []],
    ["no word runs from one into the next", "halliwella", []],
  ])("%s", (_, typed, names) => expect(found(typed)).toEqual(names));
});
