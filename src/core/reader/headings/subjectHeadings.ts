import type { SubjectId } from "../../domain/grades/subjects";
import { earlyYearsHeadings } from "./earlyYearsHeadings";
import { headingKey } from "./headingText";

/** Headings officers use for a subject, parted by "|"; ids are those of the subjects table. */
const subjectAliases: readonly (readonly [SubjectId, string])[] = [
  [
    "english",
    "English | Eng | En | Engl | GCSE English | English GCSE | English combined | Best English | English best | Best of English | English (best of) | English Lang/Lit best | Eng Lang/Lit best | Best Eng",
  ],
  [
    "englishLanguage",
    "English Language | Eng Lang | En Lang | En Language | Engl Lang | Eng La | Lang | EngLang | English Lang | Eng Language | EnL | ELang | E Lang | English (Language) | Literacy English Language",
  ],
  [
    "englishLiterature",
    "English Literature | Eng Lit | En Lit | En Literature | Engl Lit | Lit | English Lit | Eng Literature | Literature | ELit | E Lit | EngLi | English (Literature)",
  ],
  ["mathematics", "Maths | Mathematics | Ma | Math | Mat | Mths"],
  ["statistics", "Statistics | Stats | Stat"],
  ["furtherMathematics", "Further Maths | Further Mathematics | Add Maths | Additional Maths | FSMQ"],
  [
    "science",
    "Science | Sci | Core Science | Core Sci | Sc | Single Science | Single Sci | Science Core | General Science | Science 1 | Sci 1",
  ],
  [
    "additionalScience",
    "Additional Science | Add Sci | Add Science | Addl Science | Addl Sci | Additional Sci | Science Additional | Science Add | Sci Add | Addit Science | Science 2 | Sci 2 | Additional Applied Science",
  ],
  ["furtherAdditionalScience", "Further Additional Science | Further Add Sci | Further Add Science | FAS"],
  [
    "doubleScience",
    "Double Science | Double Award Science | Science Double Award | Dual Science | Combined Science | Comb Sci | Combined Sci | Science Double | Science Dual Award | Science Trilogy | Trilogy | Combined Science Trilogy | Science Combined | Science Comb | Sci Combined | Sci Comb | Double Sci | Sci Double | Science DA | Sci DA | Combined Science Synergy",
  ],
  ["biology", "Biology | Biol | Bio"],
  ["chemistry", "Chemistry | Chem"],
  ["physics", "Physics | Phys | Phy"],
  ["computing", "Computing | Computer Science | Comp Sci | Computer Sci | CompSci | Comp Science"],
  ["history", "History | Hist | Hi"],
  ["ancientHistory", "Ancient History | Anc Hist | Ancient Hist"],
  ["geography", "Geography | Geog | Geo | Gg"],
  [
    "religiousStudies",
    "Religious Studies | RE | RS | R.E. | R.S. | Religious Education | Rel Studies | Rel Stud | Religion Studies | RE Full | RS Full | Religious Ed | RPE | Philosophy and Ethics | RE/RS | RS/RE",
  ],
  [
    "religiousStudiesShort",
    "RE Short | RS Short | RE short course | RS short course | Religious Studies short course | Short course RE | Short course RS | RE (SC) | RS (SC)",
  ],
  ["citizenship", "Citizenship | Cit | Citizenship Studies | Citiz"],
  ["sociology", "Sociology | Soc | Sociol"],
  ["psychology", "Psychology | Psych | Psy"],
  ["french", "French | Fr | Fre | Fren"],
  ["german", "German | Ger | Germ"],
  ["spanish", "Spanish | Span | Spa | Sp Lang"],
  [
    "otherLanguage",
    "MFL | Other Language | Modern Foreign Language | Modern Language | Modern Languages | Languages | Home Language GCSE | Community Language",
  ],
  ["italian", "Italian"],
  ["urdu", "Urdu"],
  ["polish", "Polish"],
  ["chinese", "Mandarin | Chinese | Cantonese"],
  ["arabic", "Arabic"],
  ["russian", "Russian"],
  ["portuguese", "Portuguese"],
  ["punjabi", "Punjabi | Panjabi"],
  ["turkish", "Turkish"],
  ["bengali", "Bengali"],
  ["latin", "Latin"],
  ["greek", "Greek | Classical Greek | Modern Greek"],
  ["hebrew", "Hebrew | Modern Hebrew | Biblical Hebrew"],
  ["japanese", "Japanese"],
  ["gujarati", "Gujarati"],
  ["persian", "Persian | Farsi"],
  ["dutch", "Dutch"],
  [
    "art",
    "Art | Art and Design | Art & Design | Ar | Fine Art | Art Design | Art & Des | Art Des | A&D | Graphics Art",
  ],
  ["music", "Music | Mus | Mu"],
  ["drama", "Drama | Dra | Theatre Studies"],
  ["performingArts", "Performing Arts | Perf Arts"],
  ["expressiveArts", "Expressive Arts | Exp Arts"],
  ["dance", "Dance | Dan"],
  ["photography", "Photography | Photo | Photog"],
  ["filmStudies", "Film Studies | Film"],
  ["media", "Media | Media Studies"],
  ["ict", "ICT | IT | Information Technology | Information and Communication Technology | I.C.T."],
  [
    "designTechnology",
    "DT | D&T | D.T. | Design Technology | Design and Technology | Des Tech | Design Tech | Technology | Tech | Woodwork",
  ],
  [
    "resistantMaterials",
    "Resistant Materials | Res Mat | Res Mats | RM | DT Resistant Materials | DT Res Mat",
  ],
  ["graphics", "Graphics | Graphic Products | DT Graphics | DT Graphic Products"],
  ["productDesign", "Product Design | Prod Design | DT Product Design"],
  ["electronics", "Electronics | Electronic Products | DT Electronics | DT Electronic Products"],
  ["systemsAndControl", "Systems and Control | DT Systems and Control"],
  [
    "foodTechnology",
    "Food | Food Prep | Food Preparation | Food Prep and Nutrition | Food Technology | Food Tech | DT Food | Catering GCSE Food | Home Economics | Food and Nutrition | Food Preparation and Nutrition",
  ],
  ["textiles", "Textiles | DT Textiles | Textile"],
  ["engineering", "Engineering | Engin"],
  ["construction", "Construction"],
  ["physicalEducation", "PE | P.E. | Physical Education | Phys Ed | GCSE PE | Sport | Sports Studies"],
  ["business", "Business | Business Studies | Bus | Bus St | Bus Stud | Bus Studies | Applied Business"],
  ["economics", "Economics | Econ"],
  [
    "healthAndSocialCare",
    "Health and Social Care | H&SC | HSC | Health & Social | Health and Social | Health Social Care | H&S Care | Health & Soc Care | Health Soc Care | Health and Soc",
  ],
  ["childDevelopment", "Child Development | Child Dev | Child Care | Childcare | Child Dev't | Child Devt"],
  ["leisureAndTourism", "Leisure and Tourism | L&T | Travel and Tourism | Leisure | Tourism"],
  ["hospitality", "Hospitality | Hospitality and Catering | Catering"],
  [
    "vocational",
    "Vocational | Vocational 1 | Vocational qualification | Vocational qual | Vocational subject | Other vocational | Voc | Voc 1",
  ],
  ["vocational2", "Vocational 2 | Second vocational | Voc 2"],
  ["vocational3", "Vocational 3 | Third vocational | Voc 3"],
  ...[4, 5, 6, 7, 8].map((place) => [`vocational${place}`, `Vocational ${place} | Voc ${place}`] as const),
  ["reading", "Reading | Read | Rdg | Re reading | Rd"],
  ["writing", "Writing | Write | Writ | Wri | Wr | Wrtg"],
  [
    "grammar",
    "GPS | GaPS | SPaG | EGPS | G&PS | GPaS | Grammar | Grammar punctuation and spelling | English grammar punctuation and spelling | Spelling punctuation and grammar | SPAG test | GPS test",
  ],
  [
    "phonics",
    "Phonics | Phonic | Phonics check | Phonics screening | Phonics screening check | PSC | Phonics outcome | Phonics mark | Phonics Y1 | Phonics Y2 | Phonics recheck | Phonics re-check | Phonics (Wa/Wt) | Phonics (/40) | Phonics /40 | Phonics score out of 40 | Phonics standard | Phonics met | Phonics met standard | Phonics standard met | Met phonics | Met phonics standard | Phonics pass | Phonics passed | Passed phonics | Phonics check met | Phonics check passed | Phonics achieved | Phonics (Y/N) | Phonics met (Y/N)",
  ],
  [
    "multiplicationTables",
    "MTC | Multiplication tables | Multiplication tables check | Times tables | Times tables check | MTC /25 | MTC (/25) | MTC mark | Multiplication check",
  ],
  ...earlyYearsHeadings,
];

/** Marks of a qualification that is not a GCSE, wherever they stand: "BTEC Sport", "OCR Nationals ICT". */
export const vocationalWords: ReadonlySet<string> = new Set([
  "btec",
  "nvq",
  "ocrnational",
  "ocrnat",
  "ncfe",
  "nationals",
  "national",
  "cambridge",
  "vcert",
  "dida",
  "cida",
  "ecdl",
  "diploma",
  "vocational",
]);

/** Places for vocational columns, filled from the left. */
export const vocationalSubjects: readonly SubjectId[] = [
  "vocational",
  ...[2, 3, 4, 5, 6, 7, 8].map((place) => `vocational${place}`),
];

/** Places for GCSEs whose subject we do not know, filled from the left. */
export const otherGcseSubjects: readonly SubjectId[] = [
  "otherGcse",
  ...[2, 3, 4, 5, 6].map((place) => `otherGcse${place}`),
];

/** Subjects by heading key, with the heading as printed. */
export const subjectHeadings: ReadonlyMap<string, { readonly subject: SubjectId; readonly shown: string }> =
  new Map(
    subjectAliases.flatMap(([subject, texts]) =>
      texts.split("|").map((text) => [headingKey(text), { subject, shown: text.trim() }] as const),
    ),
  );
