import { readEthnicity } from "../../domain/ethnicity";
import { parseDecimal } from "../../domain/exact";
import { readSchoolType } from "../../domain/schoolTypes";
import { readNeed } from "../../domain/sen/needs";
import { readSenCell } from "../../domain/sen/senCell";
import { remember, rememberTexts } from "../remember";
import { noValue } from "./wordLists";
import { readYearText } from "./yearText";

/** What the texts of a list mean by our tables: thousands of pupils have a few dozen of them, each looked up once. */
export class KnownMeanings {
  readonly noValue = rememberTexts(noValue);
  readonly yearGroup = remember(readYearText);
  readonly ethnicity = remember(readEthnicity);
  readonly schoolType = remember(readSchoolType);
  readonly sen = remember(readSenCell);
  readonly need = remember(readNeed);
  readonly decimal = remember(parseDecimal);
}
