import { readPlacement } from "../../domain/placements";
import { plainText } from "../../domain/plainText";
import type { PlacementRecord, Reading, YesNo } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import { yesNoWords } from "../values/wordLists";
import type { ListWays } from "./listWays";
import { asTyped, crossOf, yesNoIn } from "./readSetting";

/** Where a pupil lives and is taught. */
export function readPlacementRecord(reader: FieldReader): PlacementRecord {
  const { fields } = reader.columns;
  return {
    type: reader.read<string>("placement", ({ text }) => readPlacement(text)),
    authority: reader.read<"in" | "out">("authority", (field) =>
      authority(field, reader.ways, fields.get("authority")),
    ),
    schoolAuthority: reader.read<string>("schoolAuthority", asTyped),
    uasc: reader.read<YesNo>("uasc", yesNoIn(reader, fields.get("uasc"))),
  };
}

const outWords = /^(?:out|ooa|ooc|oola|external|other (?:la|authority))\b/;
const inWords = /^(?:in|internal|own (?:la|authority)|within)\b/;

/** "In" and "out" say it themselves; yes and no answer what the column asks. */
function authority(field: FieldCell, ways: ListWays, heading: Heading | undefined): Reading<"in" | "out"> {
  const { text, refuse } = field;
  const plain = plainText(text);
  if (outWords.test(plain)) return { kind: "value", value: "out", raw: text };
  if (inWords.test(plain)) return { kind: "value", value: "in", raw: text };
  const said = yesNoWords.get(plain) ?? crossOf(text, ways, heading);
  const way = ways.authority;
  if (said === undefined || way === null) return refuse("value-unreadable", { expected: "in or out" });
  return { kind: "value", value: (said === "yes") === (way === "out") ? "out" : "in", raw: text };
}
