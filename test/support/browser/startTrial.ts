import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type ConsoleMessage,
  type Download,
  type FrameLocator,
  type Page,
  chromium,
} from "playwright-core";
import { browserPath } from "./browserPath";
import { serveFolder, type StaticServer } from "./browserServer";

const root = join(__dirname, "..", "..", "..");
const built = join(root, "dist", "web");
const output = join(root, "test", "output");

const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface TrialOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the person answers to Office.js' question; yes where left out. */
  readonly trusts?: boolean;
  /** Opens the pane by the notice's button; yes where left out. */
  readonly opensPane?: boolean;
}

/** The trial page in a real browser with a fresh profile, and what it did there. */
export interface Trial {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly origin: string;
  /** Addresses of all requests that left for another place than the page's own server. */
  readonly strangers: readonly string[];
  /** Errors of the console and uncaught ones, of page and pane. */
  readonly errors: readonly string[];
  /** What Office.js asked, in order. */
  readonly questions: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves the built page, opens it and, unless told otherwise, accepts Office.js' question and opens the pane. */
export async function startTrial(options: TrialOptions = {}): Promise<Trial> {
  if (!existsSync(join(built, "index.html"))) {
    throw new Error("dist/web is missing: run `npm run build` before the browser tests.");
  }
  const server = await serveFolder(built);
  const executablePath = browserPath();
  if (executablePath === null) throw new Error("No browser found.");
  const browser = await chromium.launch({ executablePath, args: quietBrowser });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const watched = watch(page, server.origin, options.trusts ?? true);
  await page.goto(server.origin);
  const pane = page.frameLocator("iframe.pane-frame");
  if (options.opensPane ?? true) {
    await page.getByRole("button", { name: "Mở ngăn tác vụ", exact: true }).click();
  }
  return {
    page,
    pane,
    origin: server.origin,
    ...watched,
    screenshot: async (name) => {
      mkdirSync(output, { recursive: true });
      await page.screenshot({ path: join(output, `${name}.png`) });
    },
    close: () => closeAll(browser, server),
  };
}

function watch(page: Page, origin: string, trusts: boolean) {
  const strangers: string[] = [];
  const errors: string[] = [];
  const questions: string[] = [];
  page.context().on("request", (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || /^(blob|data):/.test(request.url());
    if (!isOwn) strangers.push(request.url());
  });
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => {
    errors.push(error.stack ?? error.message);
  });
  page.on("dialog", (dialog) => {
    questions.push(dialog.message());
    void (trusts || dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss());
  });
  return { strangers, errors, questions };
}

async function closeAll(browser: Browser, server: StaticServer): Promise<void> {
  await browser.close();
  await server.close();
}

/** The bytes of a finished download. */
export async function downloadedBytes(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
