import type { Pupil } from "../../domain/pupil";
import type { RatingName } from "../../domain/ratings";

/** A pupil on a list, and why, in the officer's words; no name stands in a reason. */
export interface ListedPupil {
  readonly pupil: Pupil;
  readonly reasons: readonly string[];
}

/** A pupil who lacks little for a yes. */
export interface PriorityPupil extends ListedPupil {
  /** How many things are missing: English, maths, each pass, each part. */
  readonly things: number;
  /** How far short in all, in grades (or marks) of their scales; null where one of them has no grade to tell by. */
  readonly short: number | null;
}

/** What an indicator would be if the first so many of its priority pupils attained. */
export interface FigureThen {
  readonly pupils: number;
  /** As printed. */
  readonly value: string;
  readonly exact: string;
}

/** The priority pupils of one indicator. */
export interface Priority {
  readonly indicator: string;
  /** Fewest things missing first, then the closest grade. */
  readonly pupils: readonly PriorityPupil[];
  /** As many of them as the target needs, or all where they are not enough; null without a target that asks for more. */
  readonly toTarget: (FigureThen & { readonly reached: boolean }) | null;
  readonly ifAll: FigureThen;
}

/** A pupil at risk on transfer to secondary school. */
export interface TransitionPupil extends ListedPupil {
  /** Ids of the triggers, in the order of the reasons. */
  readonly triggers: readonly string[];
}

/** A pupil RED in something, for Children's Social Care. */
export interface RedPupil extends ListedPupil {
  /** In printed order. */
  readonly reds: readonly RatingName[];
  /** Of each of `reds`, since when it is RED; null where there is no earlier term to tell by. */
  readonly since: readonly ("this term" | "last term or before" | null)[];
  readonly school: string | null;
}

/** The lists of pupils that follow from figures and ratings. */
export interface PupilLists {
  readonly priority: readonly Priority[];
  readonly underachieving: readonly ListedPupil[];
  readonly transition: readonly TransitionPupil[];
  readonly redList: readonly RedPupil[];
}
