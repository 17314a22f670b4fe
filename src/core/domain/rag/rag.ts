/** What an indicator is rated: a colour, or why there is none. */
export type Rag = "RED" | "AMBER" | "GREEN" | "NO_DATA" | "NO_TARGET" | "INFORMATION";
