import { stroke } from "./pen";
import type { Stroke } from "./pen";

/** Deletes a sheet; one that is very hidden must be shown first. */
export const removeStroke: Stroke = stroke(({ sheet }) => {
  sheet.visibility = "Visible";
  sheet.delete();
});

export function showStroke(visible: boolean): Stroke {
  return stroke(({ sheet }) => {
    sheet.visibility = visible ? "Visible" : "Hidden";
  });
}
