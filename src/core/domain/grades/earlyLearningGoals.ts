/** One of the 17 early learning goals. */
export interface EarlyLearningGoal {
  readonly id: string;
  /** As in the framework, in lower case. */
  readonly label: string;
  readonly area: EarlyYearsArea;
}

type EarlyYearsArea =
  | "communication and language"
  | "personal, social and emotional development"
  | "physical development"
  | "literacy"
  | "mathematics"
  | "understanding the world"
  | "expressive arts and design";

type Row = readonly [id: string, label: string];

function area(name: EarlyYearsArea, rows: readonly Row[]): readonly EarlyLearningGoal[] {
  return rows.map(([id, label]) => ({ id, label, area: name }));
}

/**
 * The goals in the order of the framework, so that the first is ELG 1.
 * Source: DfE, statutory framework for the early years foundation stage, in force from 2021/22.
 */
export const earlyLearningGoals: readonly EarlyLearningGoal[] = [
  ...area("communication and language", [
    ["elgListening", "listening, attention and understanding"],
    ["elgSpeaking", "speaking"],
  ]),
  ...area("personal, social and emotional development", [
    ["elgSelfRegulation", "self-regulation"],
    ["elgManagingSelf", "managing self"],
    ["elgRelationships", "building relationships"],
  ]),
  ...area("physical development", [
    ["elgGrossMotor", "gross motor skills"],
    ["elgFineMotor", "fine motor skills"],
  ]),
  ...area("literacy", [
    ["elgComprehension", "comprehension"],
    ["elgWordReading", "word reading"],
    ["elgWriting", "writing"],
  ]),
  ...area("mathematics", [
    ["elgNumber", "number"],
    ["elgPatterns", "numerical patterns"],
  ]),
  ...area("understanding the world", [
    ["elgPast", "past and present"],
    ["elgPeople", "people, culture and communities"],
    ["elgNaturalWorld", "the natural world"],
  ]),
  ...area("expressive arts and design", [
    ["elgMaterials", "creating with materials"],
    ["elgImaginative", "being imaginative and expressive"],
  ]),
];
