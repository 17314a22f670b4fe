import type { PupilList } from "../sheets/pupilList";

/** The year group that a sheet's name gives ("Y11", "Year 11 2013-14"), else its titles; null without one. */
export function sheetYearGroup(list: PupilList): number | null {
  const stated = list.titles.find(({ said }) => said.yearGroup !== null);
  return stated?.said.yearGroup ?? null;
}
