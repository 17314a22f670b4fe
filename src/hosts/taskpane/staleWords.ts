/** What is said, on show and to a screen reader, of figures that are older than the tracker. */
export const staleWords = "The tracker has changed since it was read.";

/** The same where it came to light as she pressed Write. */
export const movedWords = "The tracker had changed after these figures were shown, so nothing was written.";

/** What Cancel did. */
export const stoppedWords = "Stopped. Nothing has been changed.";
