import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../excel/excelWorkbook";
import { startOffice } from "../excel/startOffice";
import { App } from "./App";
import { OutsideExcel } from "./components/OutsideExcel";
import { Surface } from "./components/Surface";
import { calendarDay } from "./today";
import type { Surroundings } from "./useWorkflow";

/** React would print errors to the console with their texts, which could hold a pupil's name; the pane shows its own words. */
const quiet = { onCaughtError: () => {}, onUncaughtError: () => {}, onRecoverableError: () => {} };

function excelSurroundings(): Surroundings {
  let tell: Parameters<Surroundings["listenToWriting"]>[0] = () => {};
  return {
    port: excelWorkbook((done, of) => tell(done, of)),
    today: () => calendarDay(new Date()),
    listenToWriting: (listener) => {
      tell = listener;
    },
  };
}

async function start(page: HTMLElement): Promise<void> {
  const inExcel = await startOffice();
  createRoot(page, quiet).render(
    <Surface>{inExcel ? <App {...excelSurroundings()} /> : <OutsideExcel />}</Surface>,
  );
}

const page = document.getElementById("pane");
if (page) void start(page);
