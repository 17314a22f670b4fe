import type { PupilIdentity } from "../domain/pupilIdentity";
import { daysInText } from "../plans/public/daysInText";
import { identityOf, tellings } from "../plans/public/identity";
import { pupilNames } from "../plans/ready/pupilNames";
import { fingerprint } from "../refresh/fingerprint";
import type { RefreshMemory, TypedCopy } from "../refresh/refreshMemory";

type Named = Pick<RefreshMemory, "naming" | "typed" | "gone">;

/**
 * For each typed text that tells who a pupil is a print of it, and where in it: "1f0c…e2 0-6 7-12". The words are in
 * the text alone, which the store keeps for as long as she may want it back.
 * @param pupils everyone read, and whoever `pupilsNamedBefore` gives
 */
export function namingPrints(
  texts: readonly Pick<TypedCopy, "text">[],
  pupils: readonly PupilIdentity[],
): readonly string[] {
  const [names, identity] = [pupilNames(pupils), identityOf(pupils)];
  const prints = texts.flatMap(({ text }) => {
    const found = [...names.wholeNames(text), ...names.numbers(text), ...tellings(text, identity)];
    const places = [...new Set(found.map(({ start, end }) => `${start}-${end}`))];
    return places.length === 0 ? [] : [[fingerprint(text), ...places].join(" ")];
  });
  return [...new Set(prints)].sort();
}

/**
 * Whoever was named in typed text while the list that told the name was read, as far as that text tells it: it may be
 * worded anew by now, and the list be read no more. Words that named one pupil side by side are one of them.
 */
export function pupilsNamedBefore({ naming, typed, gone }: Named): readonly PupilIdentity[] {
  const places = new Map(naming.map((print) => [print.split(" ")[0], print.split(" ").slice(1)] as const));
  const words = [...typed, ...gone].flatMap(({ text }) =>
    (places.get(fingerprint(text)) ?? []).map((place) => text.slice(...place.split("-").map(Number))),
  );
  return [...new Set(words)].flatMap(toldBy);
}

const nobody: PupilIdentity = {
  ...{ key: "", name: "" },
  ...{ upn: { kind: "blank" }, uln: { kind: "blank" }, localId: { kind: "blank" } },
  dateOfBirth: { kind: "blank" },
};

function toldBy(words: string): readonly PupilIdentity[] {
  const days = daysInText(words).map(({ day }) => day);
  if (days.length > 0)
    return days.map((value) => ({ ...nobody, dateOfBirth: { kind: "value", value, raw: words } }));
  if (/\d/.test(words)) return [{ ...nobody, localId: { kind: "value", value: words, raw: words } }];
  return [{ ...nobody, name: words.replaceAll(/['’]s\b/g, "") }];
}
