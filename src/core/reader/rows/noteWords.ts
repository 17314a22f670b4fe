import { headingText } from "../headings/headingText";

/** How a line begins that heads an explanation of codes or colours. */
const legendTitle =
  /^(?:(?:colour |color |rag |grade |sen )?(?:key|legend)|codes?|abbreviations?|glossary|key to (?:\p{L}+ ?){1,4})$/u;

/** The same with what it explains beside it: "Key: R = below target". */
const legendLine = /^\s*(?:(?:colour|color|rag|grade|sen)\s+)?(?:key|legend|codes?|abbreviations?)\s*[:=–]/i;

/** How notes, sources, signatures and the feet of printed pages begin. */
const noteShapes: readonly RegExp[] = [
  /^\s*(?:please\s+)?(?:notes?|n\.?\s?b\.?|nb|source|sources|disclaimer)\s*[:.–-]/i,
  /^\s*(?:notes|please note|nb|n\.b\.)(?:\s|$)/i,
  /^\s*(?:signed|signature|sign(?:ed)? off|authorised|approved)\s*(?:by|:|_|$)/i,
  /^\s*(?:completed|checked|prepared|produced|compiled|updated|verified|created|printed|exported|extracted|run|generated|report (?:run|produced|generated)|data (?:from|extracted|as at|correct))\s*(?:by|on|at|from|as|:|\d)/i,
  /^\s*(?:last\s+)?(?:updated|printed|amended|saved|run date|print date|date printed)\s*(?:on|by|:|\d)/i,
  /^\s*(?:date|role|position|job title|contact)\s*:?\s*$/i,
  /^\s*page\s+\d+(?:\s+(?:of|\/)\s*\d+)?\s*$/i,
  /^\s*(?:continued|cont'?d|cont\.|end of (?:list|report|file|data)|official[- ]sensitive|official|confidential|restricted|protect)(?:\W|$)/i,
];

/** True for "Key", "Legend:", "RAG key", "Key to colours" alone in a cell. */
export function isLegendTitle(text: string): boolean {
  return text.length <= 40 && legendTitle.test(headingText(text));
}

/** True for "Key:" whatever stands beside it; "Key" alone may be a surname. */
export function isLegendLine(text: string): boolean {
  return legendLine.test(text.slice(0, 40));
}

/** True for a text such as "Notes: …", "Checked by JB" or "Page 2 of 3". */
export function isNoteWord(text: string): boolean {
  const short = text.slice(0, 60);
  return noteShapes.some((shape) => shape.test(short));
}

/** True for "* unvalidated results" alone in its row; beside grades a star may stand before a pupil's name. */
export function isStarred(text: string): boolean {
  return /^\s*[*†‡#]+\s*\S/.test(text);
}

const exampleShapes: readonly RegExp[] = [
  /^\s*[([]?\s*(?:e\.?\s?g\b|for example|eg\.)/i,
  /^\s*[([]?\s*examples?(?:\s*[:\]),.\-–→>]|\s*$|\s+(?:pupil|row|entry|only|child|data|line|student|name)\b)/i,
  /^\s*[([]?\s*(?:test|dummy|sample|specimen|fictional|made up)\s+(?:pupil|child|student|row|record|entry|data|line|yp)\b/i,
  /\b(?:pupil|child|student)[\s,]+example\b/i,
];

/** True for "e.g. A999…", "Example", "EXAMPLE ROW", "Test pupil": somebody made up to show how to fill a row. */
export function isExampleWord(text: string): boolean {
  const short = text.slice(0, 60);
  return exampleShapes.some((shape) => shape.test(short));
}
