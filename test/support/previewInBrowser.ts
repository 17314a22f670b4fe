import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { executablePath, servePreview, type PaneServer } from "./paneServer";
import { PreviewPage } from "./previewPage";

/** The preview as it is shipped, built once and served to one browser for all chapters of its tests. */
export class PreviewInBrowser {
  private server: PaneServer | undefined;
  private chromium: Browser | undefined;

  async start(): Promise<void> {
    this.server = await servePreview();
    this.chromium = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }

  async end(): Promise<void> {
    await this.chromium?.close();
    this.server?.close();
  }

  get browser(): Browser {
    if (!this.chromium) throw new Error("the browser has not been started");
    return this.chromium;
  }

  /** Ends with a slash. */
  get address(): string {
    return this.server?.address ?? "";
  }

  /** The page while scripts of certain addresses cannot be had. */
  openWithout(scripts: RegExp): Promise<PreviewPage> {
    return PreviewPage.openWithout(this.browser, this.address, scripts);
  }

  open(options: BrowserContextOptions = {}): Promise<PreviewPage> {
    return PreviewPage.open(this.browser, this.address, options);
  }
}
