import { readPlacement } from "../../domain/placements";
import { plainText } from "../../domain/plainText";
import type { PlacementRecord, Reading, YesNo } from "../../domain/pupil";
import { headingText } from "../headings/headingText";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { yesNoWords } from "../values/wordLists";
import { asTyped, yesNoIn } from "./readSetting";

/** Where a pupil lives and is taught. */
export function readPlacementRecord(reader: FieldReader): PlacementRecord {
  const { fields } = reader.columns;
  return {
    type: reader.read<string>("placement", ({ text }) => readPlacement(text)),
    authority: reader.read<"in" | "out">("authority", (field) =>
      authority(field, fields.get("authority")?.text ?? ""),
    ),
    schoolAuthority: reader.read<string>("schoolAuthority", asTyped),
    uasc: reader.read<YesNo>("uasc", yesNoIn(reader, fields.get("uasc"))),
  };
}

const outWords = /^(?:out|ooa|ooc|oola|external|other (?:la|authority))\b/;
const inWords = /^(?:in|internal|own (?:la|authority)|within)\b/;

/** "In" and "out" say it themselves; yes and no answer the heading, which says in or out of the authority. */
function authority({ text, refuse }: FieldCell, heading: string): Reading<"in" | "out"> {
  const plain = plainText(text);
  if (outWords.test(plain)) return { kind: "value", value: "out", raw: text };
  if (inWords.test(plain)) return { kind: "value", value: "in", raw: text };
  const yes = yesNoWords.get(plain);
  const asksOut = /^(?:out|ooa|ooc)\b/.test(headingText(heading));
  const asksIn = /^in\b(?! (?:or )?out)/.test(headingText(heading));
  if (yes === undefined || (!asksOut && !asksIn))
    return refuse("value-unreadable", { expected: "in or out" });
  return { kind: "value", value: (yes === "yes") === asksOut ? "out" : "in", raw: text };
}
