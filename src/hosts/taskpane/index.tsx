import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../excel/excelWorkbook";
import { listenToRibbon, type RibbonCommand } from "../excel/ribbonCommands";
import { startOffice } from "../excel/startOffice";
import { App } from "./App";
import { copiesInExcel } from "./copiesInExcel";
import { OutsideExcel } from "./components/OutsideExcel";
import { sampleInExcel } from "./sampleInExcel";
import { Surface } from "./components/Surface";
import { calendarDay } from "./today";
import type { Surroundings } from "./surroundings";

/** React would print errors to the console with their texts, which could hold a pupil's name; the pane shows its own words. */
const quiet = { onCaughtError: () => {}, onUncaughtError: () => {}, onRecoverableError: () => {} };

/** Commands that come before the pane is drawn wait for it: a button of the ribbon may have started this page. */
function ribbon(): NonNullable<Surroundings["listenToRibbon"]> {
  const early: RibbonCommand[] = [];
  let tell = (command: RibbonCommand): void => void early.push(command);
  listenToRibbon((command) => tell(command));
  return (listener) => {
    tell = listener;
    early.splice(0).forEach(listener);
  };
}

function excelSurroundings(listen: ReturnType<typeof ribbon>): Surroundings {
  let tell: Parameters<Surroundings["listenToWriting"]>[0] = () => {};
  const port = excelWorkbook((done, of) => tell(done, of));
  return {
    port,
    today: () => calendarDay(new Date()),
    listenToWriting: (listener) => {
      tell = listener;
    },
    listenToRibbon: listen,
    copies: copiesInExcel(port),
    openSample: sampleInExcel,
  };
}

async function start(page: HTMLElement): Promise<void> {
  const listen = ribbon();
  const inExcel = await startOffice();
  createRoot(page, quiet).render(
    <Surface>{inExcel ? <App {...excelSurroundings(listen)} /> : <OutsideExcel />}</Surface>,
  );
}

const page = document.getElementById("pane");
if (page) void start(page);
