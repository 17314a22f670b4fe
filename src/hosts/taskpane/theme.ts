import type { Theme } from "@fluentui/react-components";
import { darkPalette, lightPalette } from "./fluentPalette";
import type { Tone } from "./looks";

type ToneTokens = Readonly<Record<`${Tone}Fill` | `${Tone}Ink`, string>>;

/** Pale fill, dark ink: at least 7:1 in both themes, so that digits and words stay readable when printed or projected. */
const lightTones: ToneTokens = {
  redFill: "#fbe3e1",
  redInk: "#8a1a12",
  amberFill: "#fdeed0",
  amberInk: "#6b4300",
  greenFill: "#dff2e3",
  greenInk: "#0e4f24",
  plainFill: "#ececec",
  plainInk: "#333333",
};

const darkTones: ToneTokens = {
  redFill: "#4a1713",
  redInk: "#ffd2cd",
  amberFill: "#443000",
  amberInk: "#ffe0a3",
  greenFill: "#0f3b1c",
  greenInk: "#c3ecce",
  plainFill: "#3a3a3a",
  plainInk: "#e6e6e6",
};

export const lightTheme: Partial<Theme> & ToneTokens = { ...lightPalette, ...lightTones };
export const darkTheme: Partial<Theme> & ToneTokens = { ...darkPalette, ...darkTones };
