import type { SubjectId } from "../../domain/grades/subjects";
import { subjectHeadings } from "./subjectHeadings";

/** Words of full-course certificates, which count like the GCSE of the subject. Source: DfE, KS4 performance tables 2014. */
const certificateWords: ReadonlySet<string> = new Set(["igcse", "igcses", "certificate", "cert"]);

/** Words that stand beside them and add nothing: levels and awarding bodies. */
const besideWords: ReadonlySet<string> = new Set(["l1", "l2", "level1", "level2", "edexcel", "cie", "aqa"]);

/** Subjects whose certificate is an entry of its own beside the GCSE. */
const certificates: ReadonlyMap<SubjectId, SubjectId> = new Map([
  ["english", "englishCertificate"],
  ["englishLanguage", "englishLanguageCertificate"],
  ["englishLiterature", "englishLiteratureCertificate"],
  ["mathematics", "mathematicsCertificate"],
]);

/** The subject of "IGCSE English Language" or "Certificate in Maths"; null for any other heading. */
export function certificateSubject(words: readonly string[]): SubjectId | null {
  if (!words.some((word) => certificateWords.has(word))) return null;
  const bare = words.filter((word) => !certificateWords.has(word) && !besideWords.has(word)).join("");
  const subject = subjectHeadings.get(bare)?.subject;
  return subject === undefined ? null : (certificates.get(subject) ?? subject);
}
