import { earlyLearningGoals } from "./earlyLearningGoals";

/** Id of a row of the subjects table, for example `englishLanguage`. */
export type SubjectId = string;

/** How a pass in the subject counts towards five passes; `none` is not an examination at 16. */
export type SubjectKind = "gcse" | "doubleGcse" | "shortGcse" | "nonGcse" | "none";

type SubjectGroup =
  | "english"
  | "mathematics"
  | "science"
  | "humanities"
  | "languages"
  | "arts"
  | "technology"
  | "other"
  | "vocational"
  | "primary"
  | "early years";

export interface Subject {
  readonly id: SubjectId;
  /** As printed in sentences: "English Language". */
  readonly label: string;
  readonly group: SubjectGroup;
  readonly kind: SubjectKind;
  /** Subjects with the same word discount each other: one result of them counts. */
  readonly discount: string;
  /** English Baccalaureate subject: the first-entry rule reached these a year earlier. */
  readonly ebacc: boolean;
  /** Which half of "including English and mathematics" it meets; literature alone meets neither. */
  readonly basic: "english" | "maths" | null;
}

type Row = readonly [id: SubjectId, label: string, kind: SubjectKind, ebacc?: "ebacc"];

function group(name: SubjectGroup, rows: readonly Row[]): readonly Subject[] {
  return rows.map(([id, label, kind, ebacc]) => ({
    id,
    label,
    group: name,
    kind,
    discount: discounts[id] ?? id,
    ebacc: ebacc === "ebacc",
    basic: basics[id] ?? null,
  }));
}

/**
 * Subjects whose results discount each other. Source: DfE discount codes 2014 (English 5030; religious studies
 * 4610). The titles of design and technology had codes of their own until they became one GCSE in 2017 (Design
 * and Technology Association, 2016); drama, performing and expressive arts shared one (DfE, answer to a freedom
 * of information request on discount codes, 2013).
 */
const discounts: Readonly<Record<SubjectId, string>> = {
  english: "english",
  englishLanguage: "english",
  englishCertificate: "english",
  englishLanguageCertificate: "english",
  englishLiteratureCertificate: "englishLiterature",
  mathematicsCertificate: "mathematics",
  religiousStudies: "religiousStudies",
  religiousStudiesShort: "religiousStudies",
  performingArts: "drama",
  expressiveArts: "drama",
};

/** Both GCSE English and GCSE English Language count. Source: House of Commons written evidence 204/20405 (2013). */
const basics: Readonly<Record<SubjectId, "english" | "maths">> = {
  english: "english",
  englishLanguage: "english",
  englishCertificate: "english",
  englishLanguageCertificate: "english",
  mathematics: "maths",
  mathematicsCertificate: "maths",
};

/**
 * Every subject the planner knows. Kinds follow the 2014 performance tables: full courses count one,
 * double awards two, short courses nothing, listed non-GCSEs one each and at most two.
 * Source: DfE, KS4 performance tables 2014, after the Wolf review; English Baccalaureate: eligible qualifications.
 */
export const subjects: readonly Subject[] = [
  ...group("english", [
    ["english", "English", "gcse", "ebacc"],
    ["englishLanguage", "English Language", "gcse", "ebacc"],
    ["englishLiterature", "English Literature", "gcse", "ebacc"],
    ["englishCertificate", "English (IGCSE)", "gcse", "ebacc"],
    ["englishLanguageCertificate", "English Language (IGCSE)", "gcse", "ebacc"],
    ["englishLiteratureCertificate", "English Literature (IGCSE)", "gcse", "ebacc"],
  ]),
  ...group("mathematics", [
    ["mathematics", "mathematics", "gcse", "ebacc"],
    ["mathematicsCertificate", "mathematics (IGCSE)", "gcse", "ebacc"],
    ["statistics", "statistics", "gcse"],
    ["furtherMathematics", "further mathematics", "gcse"],
  ]),
  ...group("science", [
    ["science", "science", "gcse", "ebacc"],
    ["additionalScience", "additional science", "gcse", "ebacc"],
    ["furtherAdditionalScience", "further additional science", "gcse", "ebacc"],
    ["doubleScience", "double science", "doubleGcse", "ebacc"],
    ["biology", "biology", "gcse", "ebacc"],
    ["chemistry", "chemistry", "gcse", "ebacc"],
    ["physics", "physics", "gcse", "ebacc"],
    ["computing", "computing", "gcse", "ebacc"],
  ]),
  ...group("humanities", [
    ["history", "history", "gcse", "ebacc"],
    ["ancientHistory", "ancient history", "gcse", "ebacc"],
    ["geography", "geography", "gcse", "ebacc"],
    ["religiousStudies", "religious studies", "gcse"],
    ["religiousStudiesShort", "religious studies (short course)", "shortGcse"],
    ["citizenship", "citizenship", "gcse"],
    ["sociology", "sociology", "gcse"],
    ["psychology", "psychology", "gcse"],
  ]),
  ...group("languages", [
    ["french", "French", "gcse", "ebacc"],
    ["german", "German", "gcse", "ebacc"],
    ["spanish", "Spanish", "gcse", "ebacc"],
    ["italian", "Italian", "gcse", "ebacc"],
    ["urdu", "Urdu", "gcse", "ebacc"],
    ["polish", "Polish", "gcse", "ebacc"],
    ["chinese", "Chinese", "gcse", "ebacc"],
    ["arabic", "Arabic", "gcse", "ebacc"],
    ["russian", "Russian", "gcse", "ebacc"],
    ["portuguese", "Portuguese", "gcse", "ebacc"],
    ["punjabi", "Punjabi", "gcse", "ebacc"],
    ["turkish", "Turkish", "gcse", "ebacc"],
    ["bengali", "Bengali", "gcse", "ebacc"],
    ["latin", "Latin", "gcse", "ebacc"],
    ["greek", "Greek", "gcse", "ebacc"],
    ["hebrew", "Hebrew", "gcse", "ebacc"],
    ["japanese", "Japanese", "gcse", "ebacc"],
    ["gujarati", "Gujarati", "gcse", "ebacc"],
    ["persian", "Persian", "gcse", "ebacc"],
    ["dutch", "Dutch", "gcse", "ebacc"],
    ["otherLanguage", "other language", "gcse", "ebacc"],
  ]),
  ...group("arts", [
    ["art", "art and design", "gcse"],
    ["music", "music", "gcse"],
    ["drama", "drama", "gcse"],
    ["performingArts", "performing arts", "gcse"],
    ["expressiveArts", "expressive arts", "gcse"],
    ["dance", "dance", "gcse"],
    ["photography", "photography", "gcse"],
    ["filmStudies", "film studies", "gcse"],
    ["media", "media studies", "gcse"],
  ]),
  ...group("technology", [
    ["ict", "ICT", "gcse"],
    ["designTechnology", "design and technology", "gcse"],
    ["resistantMaterials", "resistant materials", "gcse"],
    ["graphics", "graphic products", "gcse"],
    ["productDesign", "product design", "gcse"],
    ["electronics", "electronic products", "gcse"],
    ["systemsAndControl", "systems and control", "gcse"],
    ["foodTechnology", "food technology", "gcse"],
    ["textiles", "textiles", "gcse"],
    ["engineering", "engineering", "gcse"],
    ["construction", "construction", "gcse"],
  ]),
  ...group("other", [
    ["physicalEducation", "physical education", "gcse"],
    ["business", "business studies", "gcse"],
    ["economics", "economics", "gcse"],
    ["healthAndSocialCare", "health and social care", "gcse"],
    ["childDevelopment", "child development", "gcse"],
    ["leisureAndTourism", "leisure and tourism", "gcse"],
    ["hospitality", "hospitality and catering", "gcse"],
    ["otherGcse", "other GCSE", "gcse"],
    ["otherGcse2", "second other GCSE", "gcse"],
    ["otherGcse3", "third other GCSE", "gcse"],
    ["otherGcse4", "fourth other GCSE", "gcse"],
    ["otherGcse5", "fifth other GCSE", "gcse"],
    ["otherGcse6", "sixth other GCSE", "gcse"],
  ]),
  ...group("vocational", [
    ["vocational", "vocational qualification", "nonGcse"],
    ["vocational2", "second vocational qualification", "nonGcse"],
    ["vocational3", "third vocational qualification", "nonGcse"],
    ["vocational4", "fourth vocational qualification", "nonGcse"],
    ["vocational5", "fifth vocational qualification", "nonGcse"],
    ["vocational6", "sixth vocational qualification", "nonGcse"],
    ["vocational7", "seventh vocational qualification", "nonGcse"],
    ["vocational8", "eighth vocational qualification", "nonGcse"],
  ]),
  ...group("primary", [
    ["reading", "reading", "none"],
    ["writing", "writing", "none"],
    ["grammar", "grammar, punctuation and spelling", "none"],
    ["phonics", "phonics", "none"],
    ["multiplicationTables", "multiplication tables", "none"],
  ]),
  ...group(
    "early years",
    earlyLearningGoals.map(({ id, label }) => [id, `early learning goal: ${label}`, "none"]),
  ),
];

const unknownSubject = { group: "other", kind: "none", ebacc: false, basic: null } as const;

const byId: ReadonlyMap<SubjectId, Subject> = new Map(subjects.map((subject) => [subject.id, subject]));

/** The row of a subject. One that the table does not know is no examination, and is called by its id. */
export function subjectOf(id: SubjectId): Subject {
  return byId.get(id) ?? { ...unknownSubject, id, label: id, discount: id };
}

/** True for subjects examined at 16: a result in one makes a pupil "have results". */
export function isExamSubject(id: SubjectId): boolean {
  return subjectOf(id).kind !== "none";
}

/** True for subjects that are, or may be under the name of science, a double award: two grades in one cell. */
export function isDoubleAward(id: SubjectId): boolean {
  return id === "science" || subjectOf(id).kind === "doubleGcse";
}
