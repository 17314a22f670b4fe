/** The four elements of Attainment 8 and Progress 8, and the slots that each is divided by. */
export const elements = [
  { id: "english", label: "English", slots: 2 },
  { id: "maths", label: "Mathematics", slots: 2 },
  { id: "ebacc", label: "EBacc", slots: 3 },
  { id: "open", label: "Open", slots: 3 },
] as const;

export type ElementId = (typeof elements)[number]["id"];
