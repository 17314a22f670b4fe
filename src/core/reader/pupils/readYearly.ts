import { decimal, exactText } from "../../domain/exact";
import { plainText } from "../../domain/plainText";
import type { Destination, Reading, YearlyRecord } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { headingText } from "../headings/headingText";
import { yesNoWords } from "../values/wordLists";
import { epmCheck, readDateField } from "./readDates";
import { readQuality } from "./readRatings";
import { wholeNumber } from "./readSessions";
import type { Sessions } from "./readSessions";

const mostMoves = 12;

/** Facts of the year beside the termly ratings. */
export function readYearly(reader: FieldReader, sessions: Sessions): YearlyRecord {
  const heading = reader.columns.fields.get("destination")?.text ?? "";
  return {
    ...sessions,
    schoolMoves: reader.read<string>("schoolMoves", moves),
    placementMoves: placementMoves(reader),
    epmHeld: readDateField(reader, "epmHeld", epmCheck(reader)),
    epmQuality: readQuality(reader, "epmQuality"),
    destination: reader.read<Destination>("destination", (field) => destination(field, heading)),
  };
}

/** A number of moves, or yes and no for one and none. */
function moves(field: FieldCell): Reading<string> {
  const said = yesNoWords.get(plainText(field.text));
  if (typeof field.cell.value !== "number" && said !== undefined)
    return { kind: "value", value: said === "yes" ? "1" : "0", raw: field.text };
  return wholeNumber(field, mostMoves, "a number of moves");
}

/** As counted, else one less than the placements of the year: who has had one has not moved. */
function placementMoves(reader: FieldReader): Reading<string> {
  const counted = reader.read<string>("placementMoves", moves);
  if (counted.kind !== "noColumn" && counted.kind !== "blank") return counted;
  const placements = reader.read<string>("placementsThisYear", (field) =>
    wholeNumber(field, mostMoves, "a number of placements"),
  );
  if (placements.kind !== "value") return counted.kind === "noColumn" ? placements : counted;
  const before = decimal(placements.value).sub(1);
  return { ...placements, value: exactText(before.lt(0) ? decimal("0") : before) };
}

const neet = /^(?:neet|not in (?:eet|education)|unemployed|no destination)/;
const eet =
  /^(?:eet|in eet|education|employ|training|apprentice|college|school|sixth form|6th form|fe\b|work|university|he\b|traineeship)/;

/** Words of where the young person is; yes and no answer the heading. */
function destination({ text, refuse }: FieldCell, heading: string): Reading<Destination> {
  const plain = plainText(text);
  if (neet.test(plain)) return { kind: "value", value: "NEET", raw: text };
  if (eet.test(plain)) return { kind: "value", value: "EET", raw: text };
  const said = yesNoWords.get(plain);
  if (said === undefined) return refuse("value-unreadable", { expected: "EET or NEET" });
  const asksNeet = headingText(heading).startsWith("neet");
  return { kind: "value", value: (said === "yes") === asksNeet ? "NEET" : "EET", raw: text };
}
