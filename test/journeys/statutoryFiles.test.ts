import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import { csvRows } from "../../src/hosts/headless/csvRows";
import { CommandRun } from "../support/commandRun";
import { trackerFile } from "../support/trackerFile";

/** Six invented pupils without any column about care, and an indicator for 12 months at 31 March 2014. */
const pupils = tableRows(`
Pupil ID | Name | Year | School LA | Eng Lang | Eng Lit | Maths | Science | History
p1 | Pupil One | 11 | Sampleshire | C | C | C | C | B
p2 | Pupil Two | 11 | Sampleshire | A | A | B | B | B
p3 | Pupil Three | 11 | Moorshire | D | B | C | C | C
p4 | Pupil Four | 11 | Sampleshire | C | C | C | C | C
p5 | Pupil Five | 11 | Moorshire | C | C | C | C | C
p6 | Pupil Six | 11 | Sampleshire | D | D | D | D | D
`);

const indicatorRows = (care: string) =>
  tableRows(`
Indicator ID | Measure | Year groups | Care | Target
ks4-5ac-em | ks4-5ac-em | 11 | ${care} | 25
`);

const settings = tableRows(`
Setting | Value
Academic year | 2013/14
Term | Summer
Data as at | 2014-09-30
Council | Sampleshire
`);

const header = `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
p1,1,05/10/1997,WBRI,UN2,,
p2,2,06/11/1997,"MWBC",UN2,,
p3,1,07/12/1997,WBRI,UN2,,
p4,2,08/01/1998,WBRI,UN2,,
p5,1,09/02/1998,WBRI,UN2,,
p9,1,09/02/2009,WBRI,UN2,,
`;

/** p1 since 2012 with a change of placement; p2 left and came back; p3 came late; p4 in respite; p5 ceased on 31 March. */
const episodes = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
p1,10/06/2012,S,C2,N1,U6,PR1,15/09/2013,X1,OTHER,,,
p1,15/09/2013,P,C2,N1,K2,PR4,,,,,,
p2,10/06/2012,S,V2,N1,U6,PR1,15/09/2013,E4A,,,,
p2,01/10/2013,S,V2,N1,U6,PR1,,,,,,
p3,02/04/2013,S,V2,N1,U6,PR1,,,,,,
p4,10/06/2012,S,V4,N1,U6,PR1,,,,,,
p5,10/06/2012,S,C2,N1,U6,PR1,31/03/2014,E8,,,,
`;

const command = new CommandRun();
afterAll(() => command.end());

function tracker(care: string): string {
  const sheets = [
    { name: "Y11", rows: pupils },
    { name: "Indicators", rows: indicatorRows(care) },
    { name: "Settings", rows: settings },
  ];
  return command.put("tracker.xlsx", trackerFile({ fileName: "tracker.xlsx", sheets }));
}

const files = [command.put("header.csv", header), command.put("Episodes.CSV", `\uFEFF${episodes}`)];

describe("the command with files of the statutory return", () => {
  it("decides 12 months by the episodes, every pupil in one place", async () => {
    const { exit, report } = await command.report(
      "calculate",
      tracker("12 months at 31 March"),
      "--903",
      ...files,
    );
    expect(exit).toBe(0);
    expect(report.cohorts).toMatchObject([
      {
        id: "y11-12m",
        label: "Year 11, looked after 12 months at 31 March 2014",
        read: 6,
        counted: 2,
        excluded: [
          { reason: "in care less than 12 months", count: 1 },
          { reason: "left care and came back in the year to 31 March 2014", count: 1 },
          { reason: "short-term placements (V3/V4)", count: 1 },
        ],
        cannotTell: 1,
      },
    ]);
    expect(report.indicators[0]).toMatchObject({ numerator: 2, denominator: 2 });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: "return-child-unknown", sheet: "header.csv", cells: ["A7"] }),
    );
    expect(report.understood.sheets.map(({ name, pupils: of }) => [name, of])).toContainEqual([
      "Episodes.CSV",
      5,
    ]);
  });

  it("and by further conditions", async () => {
    const care = "12 months at 31 March, in authority";
    const { report } = await command.report("calculate", tracker(care), "--903", ...files);
    expect(report.cohorts).toMatchObject([{ id: "y11-12m-in", counted: 1, cannotTell: 1 }]);
    const day = await command.report("calculate", tracker("on roll at 20/09/2013"), "--903", ...files);
    expect(day.report.cohorts).toMatchObject([
      {
        id: "y11-all-20130920",
        label: "Year 11, on roll at 20 September 2013",
        counted: 4,
        excluded: [{ reason: "left care before 20 September 2013", count: 1 }],
        cannotTell: 1,
      },
    ]);
  });

  it("takes the files one by one, before the tracker or behind it", async () => {
    const [first = "", second = ""] = files;
    const file = tracker("12 months at 31 March");
    const orders = [
      ["--903", first, second, "calculate", file],
      ["calculate", `--903=${first}`, "--903", second, file],
      ["calculate", "--903", first, file, "--903", second],
    ];
    for (const order of orders) {
      const { report } = await command.report(...order);
      expect(report.cohorts).toMatchObject([{ counted: 2 }]);
    }
  });

  it("writes the same bytes again", async () => {
    const file = tracker("12 months at 31 March");
    const refresh = (out: string) => command.run("refresh", file, "-o", command.path(out), "--903", ...files);
    expect([(await refresh("one.xlsx")).exit, (await refresh("two.xlsx")).exit]).toEqual([0, 0]);
    expect(Buffer.from(command.bytes("one.xlsx")).equals(command.bytes("two.xlsx"))).toBe(true);
  });
});

describe("a file that is no table of the return", () => {
  it.each<[string, string, string | Uint8Array | null, string]>([
    ["is not there", "nowhere.csv", null, "no such file"],
    ["has other headings", "oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n", "Header, Episodes, OC2 or UASC"],
    ["is empty", "empty.csv", "", "Header, Episodes, OC2 or UASC"],
    ["has a quote that is not closed", "open.csv", 'CHILD,"SEX\n', "a quote is not closed"],
    ["is a workbook", "book.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "not a CSV file"],
  ])("%s: exit 3 and one sentence", async (_, name, content, said) => {
    if (content !== null) command.put(name, content);
    const { exit, error, out } = await command.run("calculate", tracker("all"), "--903", command.path(name));
    expect([exit, out]).toEqual([3, ""]);
    expect(error).toContain(name);
    expect(error).toContain(said);
    expect(error.split("\n")).toHaveLength(1);
  });

  it("needs a name", async () => {
    const { exit, error } = await command.run("calculate", tracker("all"), "--903");
    expect([exit, error]).toEqual([
      2,
      "The option “--903” lacks its value, or has one that it does not take. Run recovery-planner alone for the list of options.",
    ]);
  });

  it("is never written over by the JSON", async () => {
    const [first = ""] = files;
    const { exit } = await command.run("calculate", tracker("all"), "--903", first, "--json", first);
    expect(exit).toBe(2);
  });
});

describe("a name typed in the code page of Windows", () => {
  it("is read all the same", async () => {
    const bytes = Uint8Array.from(Buffer.from(`${header}p6,1,01/05/1998,caf\u00E9,UN2,,\n`, "latin1"));
    const file = command.put("windows.csv", bytes);
    expect((await command.run("calculate", tracker("all"), "--903", file)).exit).toBe(0);
  });
});

describe("CSV", () => {
  it.each([
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,\n,b",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"a, ""b""\nc",d', [['a, "b"\nc', "d"]]],
    ["a\rb", [["a"], ["b"]]],
    ["a,", [["a", ""]]],
    ["", []],
    ['"a', null],
    ['"a"b', null],
    ['a"b', null],
  ])("%j", (text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });
});
