/** The code of a refusal to write other figures than were shown. */
export const notAsShown = "not-as-shown";
