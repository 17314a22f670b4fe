import { config } from "zod/v4/core";

// Must be the first import of the pane: zod otherwise tries to compile its schemas with `new Function`,
// which the page's content security policy refuses and reports.
config({ jitless: true });
