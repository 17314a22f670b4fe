import { statementWordsOf } from "../../../../src/core/domain/sen/groups";
import { needs, readNeed } from "../../../../src/core/domain/sen/needs";
import { provisions, readProvision } from "../../../../src/core/domain/sen/provisions";
import { readSchoolType, schoolTypes } from "../../../../src/core/domain/schoolTypes";

function code(reading: ReturnType<typeof readProvision>): string {
  return reading.kind === "value" ? reading.value : reading.kind;
}

describe("reading SEN provision", () => {
  it.each([
    ["S", "S"],
    ["Statement", "S"],
    ["E", "E"],
    ["EHCP", "E"],
    ["EHC plan", "E"],
    ["K", "K"],
    ["SEN Support", "K"],
    ["A", "A"],
    ["SA", "A"],
    ["P", "P"],
    ["SA+", "P"],
    ["School Action Plus", "P"],
    ["n", "N"],
    ["None", "N"],
    ["No SEN", "N"],
    ["", "blank"],
    ["n/a", "notApplicable"],
    ["S - Statement", "S"],
    ["P - School Action Plus", "P"],
    ["School Action Plus (P)", "P"],
    ["Action Plus", "P"],
    ["Not SEN", "N"],
    ["Statement - BESD", "unreadable"],
    ["A - School Action Plus", "unreadable"],
    ["K/E", "unreadable"],
    ["EHC pending", "unreadable"],
  ])("%p is %s", (text, expected) => {
    expect(code(readProvision(text))).toBe(expected);
  });

  it("keeps the group of each code", () => {
    expect(provisions.map((row) => `${row.code} ${row.group}`)).toEqual([
      "S statement",
      "E statement",
      "K senWithoutStatement",
      "A senWithoutStatement",
      "P senWithoutStatement",
      "N none",
    ]);
  });

  it.each([
    ["2013/14", "statement of SEN"],
    ["2014/15", "statement or EHC plan"],
    ["2017/18", "statement or EHC plan"],
    ["2018/19", "EHC plan"],
  ])("calls the group of %s a %s", (year, noun) => {
    expect(statementWordsOf(year).noun).toBe(noun);
  });
});

describe("reading a primary need", () => {
  it.each([
    ["ASD", "ASD", []],
    ["asc", "ASD", []],
    ["BESD", "BESD", []],
    ["SEMH", "SEMH", []],
    ["EBD", "BESD", []],
    ["Speech and Communication Difficulties", "SLCN", []],
    ["Social, emotional & mental health", "SEMH", []],
    ["SpLD", "SPLD", []],
    ["Dyslexia", "SPLD", []],
    ["MLD / ASD", "MLD", ["ASD"]],
    ["BESD and MLD", "BESD", ["MLD"]],
    ["Autistic Spectrum Condition", "ASD", []],
    ["Autism (ASD)", "ASD", []],
    ["Specific Learning Difficulty (Dyslexia)", "SPLD", []],
    ["Speech, Language & Communication Needs", "SLCN", []],
    ["Behavioural, Emotional & Social Difficulties", "BESD", []],
    ["Behavioural Emotional and Social Difficulty", "BESD", []],
    ["FASD", "FASD", []],
    ["__proto__", "__proto__", []],
  ])("%p is %s first", (text, primary, further) => {
    expect(readNeed(text)).toEqual({ primary: { kind: "value", value: primary, raw: text }, further });
  });

  it("has no need for a blank, n/a or an error cell", () => {
    expect(["", "-", "n/a", "none", "#REF!"].map((text) => readNeed(text).primary.kind)).toEqual([
      "blank",
      "blank",
      "notApplicable",
      "notApplicable",
      "unreadable",
    ]);
  });

  it("ends BESD where SEMH begins, and never merges them", () => {
    const years = (id: string) => needs.find((row) => row.code === id)?.years;
    expect([years("BESD")?.to, years("SEMH")?.from]).toEqual(["2013/14", "2014/15"]);
  });
});

describe("reading a type of school", () => {
  it.each([
    ["Special", "special"],
    ["Academy special converter", "special"],
    ["Independent Special School", "independentSpecial"],
    ["Mainstream", "mainstream"],
    ["Academy", "mainstream"],
    ["Secondary", "secondary"],
    ["PRU", "pru"],
    ["Pupil Referral Unit", "pru"],
    ["Alternative Provision", "pru"],
    ["Independent", "independent"],
    ["EHE", "ehe"],
    ["NEET", "none"],
    ["Moon base", "unreadable"],
    ["Mainstream with special unit", "mainstream"],
    ["Secondary with special unit", "secondary"],
    ["Mainstream secondary", "secondary"],
    ["Alternative curriculum (mainstream roll)", "mainstream"],
    ["No special provision", "unreadable"],
    ["Non special", "unreadable"],
    ["Special/Mainstream", "unreadable"],
    ["Non-maintained special", "independentSpecial"],
    ["Maintained special", "special"],
    ["Community school", "mainstream"],
    ["Alt Prov", "pru"],
    ["FE College", "college"],
    ["UTC", "mainstream"],
    ["", "blank"],
  ])("%p is %s", (text, expected) => {
    expect(code(readSchoolType(text))).toBe(expected);
  });
});

describe("the code tables", () => {
  it.each([
    ["provisions", provisions],
    ["needs", needs],
    ["school types", schoolTypes],
  ])("hold no code and no alias twice: %s", (_, table) => {
    const words = table.flatMap((row) => [...new Set([row.code.toLowerCase(), ...row.aliases])]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
