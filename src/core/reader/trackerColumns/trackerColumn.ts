/** What a column beside the grades can hold, with the headings that officers type over it. */
export interface TrackerColumn {
  readonly id: string;
  /** In questions and findings: "the date of birth". */
  readonly label: string;
  /** Headings, parted by "|". */
  readonly aliases: string;
  /** Names or numbers a pupil: a list needs at least one of these columns. */
  readonly identity?: true;
  /** Holds a name or part of it, so letters. */
  readonly name?: true;
  /** Says that the list is about pupils; "School" and "Ref" alone could be any list. */
  readonly aboutPupils?: true;
}
