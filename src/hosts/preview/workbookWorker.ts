import { HostError } from "../../core/workflows/ports";
import { openXlsx } from "../xlsx/openXlsx";
import { writeSampleTracker } from "../xlsx/sampleTracker";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import type { Answers, Question, QuestionName, Questions, Reply } from "./conversation";

/** The worker of one workbook: all that unpacks, reads and writes the file happens here, away from the page. */
let opened: XlsxWorkbook | null = null;

function workbook(): XlsxWorkbook {
  if (!opened) throw new Error("nothing is open");
  return opened;
}

async function answerTo(question: Question): Promise<Answers[QuestionName]> {
  switch (question.name) {
    case "open":
      opened = await open(question.about);
      return null;
    case "read":
      return workbook().read((done, of) => say({ number: question.number, kind: "progress", done, of }));
    case "apply":
      await workbook().apply(question.about);
      return null;
    case "view":
      return workbook().view(question.about);
    case "type":
      await workbook().type(question.about.sheet, question.about.typing);
      return null;
    case "save":
      return workbook().save();
  }
}

async function open({ bytes, fileName }: Questions["open"]): Promise<XlsxWorkbook> {
  return openXlsx(bytes ?? (await writeSampleTracker()), fileName);
}

function say(reply: Reply): void {
  self.postMessage(reply);
}

self.addEventListener("message", (event: MessageEvent<Question>) => {
  const { number } = event.data;
  answerTo(event.data).then(
    (answer) => say({ number, kind: "answer", answer }),
    (error: unknown) => {
      const refusal = error instanceof HostError ? { code: error.code, message: error.message } : null;
      say({ number, kind: "refusal", refusal });
    },
  );
});
