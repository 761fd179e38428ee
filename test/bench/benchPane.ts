import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium, type BrowserContext, type Frame, type Page } from "playwright-core";
import { browserPath } from "../support/browser/browserPath";
import { serveFolder } from "../support/browser/browserServer";
import { weighFirstView } from "../support/browser/weighFirstView";
import { median } from "./measure";

const root = process.cwd();
const web = join(root, "dist", "web");
const minimal = join(root, "dist", "minimal");
const rounds = 5;

const panes = ["minimal", "whole"] as const;
type PaneKind = (typeof panes)[number];

/** Milliseconds since the pane's page was asked for. */
interface PaneTimes {
  /** First text on the screen: the page's own "Đang mở…". */
  readonly paint: number;
  /** First button that can be pressed. */
  readonly usable: number;
}

/**
 * Opens the pane and a minimal one (FluentProvider and a Button, from the same page with the same Office.js and host)
 * in turn, each five times without a cache, and prints medians and their ratio.
 */
export async function benchPane(print: (line: string) => void): Promise<void> {
  const executablePath = browserPath();
  if (executablePath === null) {
    print("skipped: no Chrome, Edge or Chromium found. CHROME_PATH can name one.");
    return;
  }
  execFileSync(process.execPath, ["webpack.config.js", "--trial", "--minimal"], {
    stdio: "ignore",
  });
  const { files, bytes } = weighFirstView(web);
  print(
    `first view: ${(bytes / 1000).toFixed(1)} KB of JavaScript gzip in ${files.length} files, Office.js apart`,
  );
  const server = await serveFolder(web);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const times: Record<PaneKind, PaneTimes[]> = { minimal: [], whole: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of panes) {
      const context = await browser.newContext({ locale: "vi-VN" });
      const found = await openOnce(context, server.origin, kind);
      // The first round warms the browser up.
      if (round > 0) times[kind].push(found);
      await context.close();
    }
  }
  await browser.close();
  await server.close();
  printTimes(times, print);
}

function printTimes(
  times: Readonly<Record<PaneKind, readonly PaneTimes[]>>,
  print: (line: string) => void,
): void {
  for (const moment of ["paint", "usable"] as const) {
    const of = (kind: PaneKind): number => median(times[kind].map((one) => one[moment]));
    const [least, whole] = [of("minimal"), of("whole")];
    print(
      `${moment === "paint" ? "first paint" : "usable"}: ${whole.toFixed(0)} ms, ` +
        `minimal Fluent pane ${least.toFixed(0)} ms, ratio ${(whole / least).toFixed(2)}`,
    );
  }
}

/** Notes when the first button stands in the pane; runs in every frame before its own scripts. */
const noteFirstButton = `
  if (location.pathname.endsWith("/taskpane.html")) {
    const look = new MutationObserver(() => {
      if (!document.querySelector("#root button")) return;
      window.firstButton = performance.now();
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  }`;

async function openOnce(
  context: BrowserContext,
  origin: string,
  kind: PaneKind,
): Promise<PaneTimes> {
  await context.addInitScript(noteFirstButton);
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  if (kind === "minimal") await serveMinimal(page);
  await page.goto(origin);
  // Office.js asks once whether it may run here; the second start has nobody to wait for.
  await page.getByRole("button", { name: "Mở ngăn tác vụ", exact: true }).click();
  await paneTimes(page);
  await page.reload();
  return paneTimes(page);
}

/** The page asks for the pane; it gets the minimal one, everything else as usual. */
async function serveMinimal(page: Page): Promise<void> {
  await page.route("**/taskpane.html", (route) =>
    route.fulfill({ path: join(minimal, "taskpane.html") }),
  );
  await page.route("**/minimal.*.js", (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    return route.fulfill({
      body: readFileSync(join(minimal, name)),
      contentType: "text/javascript",
    });
  });
}

async function paneTimes(page: Page): Promise<PaneTimes> {
  const pane = page.frameLocator("iframe.pane-frame");
  await pane.locator("#root button").first().waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return readTimes(frame);
}

function readTimes(frame: Frame): Promise<PaneTimes> {
  return frame.evaluate<PaneTimes>(`({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    usable: window.firstButton,
  })`);
}
