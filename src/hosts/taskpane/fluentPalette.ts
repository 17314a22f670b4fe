import type { Theme } from "@fluentui/react-components";

/**
 * Those of Fluent's own values that the pane draws with: whatever its styles name under `tokens`. Its whole
 * themes are 7 kB more. Source: webLightTheme and webDarkTheme of @fluentui/tokens 1.0.0-alpha.24, as installed
 * in November 2026; test/hosts/taskpane/theme.test.ts compares value by value.
 */
const inBoth = {
  borderRadiusLarge: "6px",
  borderRadiusMedium: "4px",
  colorBrandBackgroundPressed: "#0c3b5e",
  colorNeutralForegroundOnBrand: "#ffffff",
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
  fontSizeBase200: "12px",
  fontSizeBase300: "14px",
  fontSizeBase400: "16px",
  fontSizeBase500: "20px",
  fontSizeBase600: "24px",
  fontWeightBold: 700,
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  lineHeightBase200: "16px",
  lineHeightBase300: "20px",
  lineHeightBase400: "22px",
  lineHeightBase500: "28px",
} satisfies Partial<Theme>;

/** Light, then dark. */
const colours = {
  colorBrandBackground: ["#0f6cbd", "#115ea3"],
  colorBrandBackgroundHover: ["#115ea3", "#0f6cbd"],
  colorBrandForegroundLink: ["#115ea3", "#479ef5"],
  colorBrandStroke1: ["#0f6cbd", "#479ef5"],
  colorCompoundBrandBackground: ["#0f6cbd", "#479ef5"],
  colorNeutralBackground1: ["#ffffff", "#292929"],
  colorNeutralBackground1Hover: ["#f5f5f5", "#3d3d3d"],
  colorNeutralBackground1Pressed: ["#e0e0e0", "#1f1f1f"],
  colorNeutralBackground6: ["#e6e6e6", "#333333"],
  colorNeutralBackgroundDisabled: ["#f0f0f0", "#141414"],
  colorNeutralForeground1: ["#242424", "#ffffff"],
  colorNeutralForeground2: ["#424242", "#d6d6d6"],
  colorNeutralForegroundDisabled: ["#bdbdbd", "#5c5c5c"],
  colorNeutralStroke1: ["#d1d1d1", "#666666"],
  colorNeutralStroke2: ["#e0e0e0", "#525252"],
  colorNeutralStroke3: ["#f0f0f0", "#3d3d3d"],
  colorNeutralStrokeAccessible: ["#616161", "#adadad"],
  colorNeutralStrokeDisabled: ["#e0e0e0", "#424242"],
  colorStrokeFocus2: ["#000000", "#ffffff"],
} satisfies { [Name in keyof Theme]?: readonly [string, string] };

function palette(at: 0 | 1): Partial<Theme> {
  const own = Object.entries(colours).map(([name, pair]) => [name, pair[at]] as const);
  return { ...inBoth, ...Object.fromEntries(own) };
}

export const lightPalette = palette(0);
export const darkPalette = palette(1);
