import { createRoot } from "react-dom/client";
import { Surface } from "../taskpane/components/Surface";
import { FluentTheme } from "./FluentTheme";
import { Preview } from "./Preview";

/** React would print errors to the console with their texts, which could hold a pupil's name; the page shows its own words. */
const quiet = { onCaughtError: () => {}, onUncaughtError: () => {}, onRecoverableError: () => {} };

const page = document.getElementById("preview");
if (page) {
  createRoot(page, quiet).render(
    <Surface>
      <FluentTheme>
        <Preview />
      </FluentTheme>
    </Surface>,
  );
}
