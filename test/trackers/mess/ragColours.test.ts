import { normalUpn, readAll } from "../../support/normalTracker";
import { readRag, typed } from "./ragLists";

describe("ratings that are only colours", () => {
  const fills = { D2: "#FF0000", D3: "#FFC000", D4: "#92D050", D5: "#4472C4" };
  const cells = [null, null, null, null, "Red"];
  const question = "fill-colours:Y11";

  it("case 56: are asked about once, and not read until the officer says so", () => {
    const reading = readRag("RAG", cells, { fills });
    expect(typed(reading, "overall")).toEqual(["blank", "blank", "blank", "blank", "RED"]);
    expect(reading.questions).toMatchObject([
      {
        id: question,
        options: ["work it out anew", "read the fill colours"],
        assumed: "work it out anew",
        at: { sheet: "Y11", cell: "D1" },
      },
    ]);
    expect(reading.questions[0]?.text).toContain("Under D1 ‘RAG’ 3 cells have a colour and no word.");
  });

  it("case 56: are read where she says so; text comes first, and blue is none of them", () => {
    const coloured = { ...fills, D6: "#00B050" };
    const reading = readRag("RAG", cells, { fills: coloured }, [question, "read the fill colours"]);
    expect(typed(reading, "overall")).toEqual(["RED", "AMBER", "GREEN", "blank", "RED"]);
  });

  it("case 56: her answer outlasts the sheet's name", () => {
    const about = readRag("RAG", cells, { fills }).questions[0]?.about ?? "";
    const remembered = [{ about, sheet: "Y10 old", answer: "read the fill colours" }];
    const rows = [
      ["UPN", "NCY", "RAG"],
      [normalUpn(1), 11, null],
    ];
    const reading = readAll([{ name: "Year 11", rows, fills: { C2: "#C00000" } }], { remembered });
    expect(typed(reading, "overall")).toEqual(["RED"]);
  });

  it("case 56: the colours of a PEP RAG column are its quality", () => {
    const reading = readRag("PEP RAG", cells, { fills }, [question, "read the fill colours"]);
    expect(reading.pupils.map(({ termly }) => termly.pepQuality)).toMatchObject([
      { value: "RED" },
      { value: "AMBER" },
      { value: "GREEN" },
      { kind: "blank" },
      { value: "RED" },
    ]);
  });

  it("case 56: several columns of one list make one question", () => {
    const rows = [
      ["UPN", "NCY", "Attendance RAG", "Behaviour RAG"],
      [normalUpn(1), 11, null, null],
    ];
    const reading = readAll([{ name: "Y11", rows, fills: { C2: "#FF0000", D2: "#FFFF00" } }]);
    expect(reading.questions.map(({ id }) => id)).toEqual([question]);
    expect(reading.questions[0]?.text).toContain(
      "Under C1 ‘Attendance RAG’, D1 ‘Behaviour RAG’ 2 cells have",
    );
  });

  it.each<[string, string, string]>([
    ["Excel's red", "#FF0000", "RED"],
    ["the theme's dark red", "#C0504D", "RED"],
    ["the cell style Bad", "#FFC7CE", "RED"],
    ["Excel's orange", "#FFC000", "AMBER"],
    ["the theme's orange", "#ED7D31", "AMBER"],
    ["yellow", "#FFFF00", "AMBER"],
    ["the cell style Neutral", "#FFEB9C", "AMBER"],
    ["Excel's light green", "#92D050", "GREEN"],
    ["Excel's green", "#00B050", "GREEN"],
    ["the cell style Good", "#C6EFCE", "GREEN"],
    ["the theme's palest green", "#E2EFDA", "GREEN"],
    ["grey", "#D9D9D9", "none"],
    ["the theme's tan", "#DDD9C4", "none"],
    ["blue", "#00B0F0", "none"],
    ["purple", "#7030A0", "none"],
    ["black", "#000000", "none"],
  ])("case 56: %s (%s) is %s", (_, colour, rag) => {
    const reading = readRag("RAG", [null, "Red"], { fills: { D2: colour } }, [
      question,
      "read the fill colours",
    ]);
    expect(typed(reading, "overall")).toEqual([rag === "none" ? "blank" : rag, "RED"]);
    expect(reading.questions).toHaveLength(rag === "none" ? 0 : 1);
  });
});
