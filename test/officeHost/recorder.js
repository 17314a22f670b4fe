/* global document */
/**
 * Paste into the console of the pane inside a real Excel (docs/EXCEL-CHECKS.md): keeps every request to Excel with its
 * answer, until `recorder.save(name)` hands them over as a file. Changes nothing of either.
 */
(() => {
  const pairs = [];
  const longest = 40;
  /** Long texts are cut: a fixture tells shapes and codes, not what stands in cells. */
  const cut = (_key, value) =>
    typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
  const plain = (text) => JSON.parse(JSON.stringify(JSON.parse(text), cut));

  const api = globalThis.OSF?.DDA?.RichApi;
  if (!api?.executeRichApiRequestAsync)
    throw new Error("This build of Office.js is spoken to in another way.");
  const send = api.executeRichApiRequestAsync.bind(api);
  api.executeRichApiRequestAsync = (message, answered) => {
    const pair = { request: plain(message[4]), answer: null };
    pairs.push(pair);
    send(message, (result) => {
      const body = result?.value?.data?.[2];
      pair.answer =
        typeof body === "string" ? plain(body) : { failed: result?.error?.code ?? result?.status };
      answered(result);
    });
  };

  globalThis.recorder = {
    pairs,
    /** Hands over what was recorded since the last time, as a file. */
    save(name) {
      const text = JSON.stringify({ name, userAgent: navigator.userAgent, pairs: pairs.splice(0) }, null, 1);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = `${name.replace(/\W+/g, "-")}.json`;
      link.click();
    },
  };
})();
