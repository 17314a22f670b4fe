import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import "@testing-library/jest-dom";

/** What the pane asks of a browser and jsdom does not have. Import first in every test that draws. */

/** A system that prefers light and never changes its mind. */
class LightSystem extends EventTarget implements Pick<MediaQueryList, "matches" | "media"> {
  readonly matches = false;
  constructor(readonly media: string) {
    super();
  }
}

window.matchMedia = (media) => new LightSystem(media) as unknown as MediaQueryList;

// The tests' page has no extent to scroll.
Element.prototype.scrollIntoView = () => {};

// Every browser has these; the tests' page does not.
const structuredClone = (value: unknown): unknown => deserialize(serialize(value));
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });
