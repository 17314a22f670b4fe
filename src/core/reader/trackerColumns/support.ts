import type { TrackerColumn } from "./trackerColumn";

/** Support that a pupil gets. Comparison ignores case, spaces and punctuation. */
export const supportColumns = [
  {
    id: "interventions",
    label: "the interventions",
    aliases: `
      Interventions | Intervention | Interventions in place | Current interventions | Intervention 1 |
      Interventions 1 | Support in place | Interventions received | Interventions and support | Support and
      interventions | Support & interventions | Additional support | Intervention programme |
      Intervention type | Type of intervention | Interventions this term | Interventions this year`,
  },
  { id: "interventions2", label: "a second intervention", aliases: "Intervention 2 | Interventions 2" },
  { id: "interventions3", label: "a third intervention", aliases: "Intervention 3 | Interventions 3" },
  {
    id: "tuition",
    label: "1:1 tuition",
    aliases: `
      1:1 tuition | 1-1 tuition | 1 to 1 tuition | One to one tuition | 121 tuition | Tuition | Tutoring |
      1:1 tutoring | One to one tutoring | 1:1 tuition (Y/N) | Tuition (Y/N) | Private tuition | 1:1 tutor |
      Home tuition | Individual tuition`,
  },
  {
    id: "mentor",
    label: "a learning mentor",
    aliases: `
      Learning mentor | Mentor | Mentoring | Learning mentor (Y/N) | Mentor (Y/N) | Learning mentor support |
      Academic mentor | Academic mentoring | Has mentor`,
  },
  {
    id: "psychologist",
    label: "an educational psychologist",
    aliases: `
      Educational psychologist | Ed psych | Ed. Psych. | Educational psychology | EP involvement | EP support |
      Ed psych involvement | Educational psychologist involvement | Educational psychologist (Y/N) |
      Ed psych (Y/N) | EP involved | Ed psych support`,
  },
  {
    id: "alternativePackage",
    label: "an alternative package",
    aliases: `
      Alternative package | Alternative package (Y/N) | Alternative provision | Alternative provision (Y/N) |
      Alternative curriculum | Alternative education | Alt provision | AP package | Alternative education
      package | Alternative education provision | On alternative package`,
  },
] as const satisfies readonly TrackerColumn[];
