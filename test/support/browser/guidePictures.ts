import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { Trial } from "./startTrial";

const root = join(__dirname, "..", "..", "..");
const texts = join(root, "test", "fixtures", "guideTexts.json");

/** Where the user guide and its pictures are. */
export const guideFolder = join(root, "assets", "huong-dan");

export function guideText(): string {
  return readFileSync(join(guideFolder, "HUONG-DAN.md"), "utf8");
}

/** What each picture of the guide shows, as text: tells whether a picture is still what the pane looks like. */
export function pictureTexts(): Record<string, string> {
  return existsSync(texts)
    ? (JSON.parse(readFileSync(texts, "utf8")) as Record<string, string>)
    : {};
}

/**
 * One picture of the user guide, taken of the pane as it stands. UPDATE_GUIDE=1 takes it anew; otherwise what the pane
 * says must be what it said when the picture was taken, and a guide gone stale fails the test. Pictures that the guide
 * does not show are not taken.
 */
export async function guidePicture(trial: Trial, name: string): Promise<void> {
  if (!guideText().includes(`(${name}.png)`)) return;
  const shown = await paneText(trial);
  if (env["UPDATE_GUIDE"] !== "1") {
    expect({ [name]: pictureTexts()[name] }).toEqual({ [name]: shown });
    return;
  }
  mkdirSync(guideFolder, { recursive: true });
  await trial.page.locator("iframe.pane-frame").screenshot({
    path: join(guideFolder, `${name}.png`),
  });
  const kept = { ...pictureTexts(), [name]: shown };
  writeFileSync(texts, `${JSON.stringify(kept, null, 2)}\n`);
}

/** What can be read in the pane, without what only a screen reader hears and without places that change by the day. */
async function paneText(trial: Trial): Promise<string> {
  const text = await trial.pane.locator("#root").evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const spoken of copy.querySelectorAll("[role=status], [role=alert]")) spoken.remove();
    return copy.textContent;
  });
  return text.replace(/\s+/gu, " ").trim();
}
