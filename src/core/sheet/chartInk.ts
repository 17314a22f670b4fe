/** How lines and words of a chart look, in either host: colours `RRGGBB`, weights and sizes in points. */
export const chartInk = {
  figure: { color: "1F3A5F", weight: 2.25, dash: false },
  target: { color: "8A5A00", weight: 1.5, dash: true },
  axis: "D5DAE1",
  text: { size: 8, color: "52606D", font: "Arial" },
} as const;
