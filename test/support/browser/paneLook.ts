import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { Trial } from "./startTrial";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The looks that a person may have chosen in Office or Windows, as the browser tells of them. */
const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

export type ThemeName = keyof typeof themes;

const themeNames = Object.keys(themes) as ThemeName[];

/** The rules of axe whose answer depends on the theme; all others read the page's structure. */
const colorRules = ["color-contrast", "link-in-text-block"];

/**
 * Serious and critical findings of axe in one frame, without the frames inside it, one line each.
 * @param rules those to ask for; all where left out
 */
export async function axeFindings(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  await frame.evaluate(axeSource);
  const options = JSON.stringify({ iframes: false, ...(rules ? { runOnly: rules } : {}) });
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => {
      const places = nodes.map(({ html }) => html).slice(0, 3);
      return `${id}: ${places.join(" | ")}`;
    });
}

/** A new theme is drawn, and no colour is on its way to another any more. The pane's own rules bar polling by text. */
const fadedIn = `new Promise((drawn) => setTimeout(drawn, 100)).then(() =>
  Promise.allSettled(
    document.getAnimations()
      .filter((one) => one instanceof CSSTransition)
      .map((one) => one.finished),
  ).then(() => null))`;

/**
 * Serious findings of axe in the pane as it stands, in each theme; the light one comes back last.
 * @param show is called in each theme, to take a picture
 */
export async function axeInEveryTheme(
  trial: Trial,
  show: (theme: ThemeName) => Promise<void>,
): Promise<string[]> {
  const found: string[] = [];
  for (const theme of [...themeNames.filter((name) => name !== "light"), "light" as const]) {
    // Colours that fade from one theme into the next would be measured half-way.
    await trial.page.emulateMedia({ ...themes[theme], reducedMotion: "reduce" });
    await paneFrame(trial).evaluate(fadedIn);
    const lines = await axeFindings(paneFrame(trial), theme === "light" ? undefined : colorRules);
    found.push(...lines.map((line) => `${theme}: ${line}`));
    await show(theme);
  }
  return found;
}

export function paneFrame(trial: Trial): Frame {
  const frame = trial.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Buttons in the colour of what to do next, under the mouse or not, in the light theme. */
export function primaryButtons(trial: Trial): Promise<string[]> {
  return paneFrame(trial).evaluate<string[]>(`(() => {
    const colors = ["rgb(15, 108, 189)", "rgb(17, 94, 163)"];
    return [...document.querySelectorAll("button")]
      .filter((button) => colors.includes(getComputedStyle(button).backgroundColor))
      .map((button) => button.textContent);
  })()`);
}

/** Lays the pane over the page at a width of its own, as a person would drag it. */
export async function setPaneWidth(trial: Trial, width: number): Promise<void> {
  const style = `iframe.pane-frame { position: fixed; inset: 0 0 auto auto; z-index: 9;
    width: ${String(width)}px !important; height: 100vh !important; }`;
  await trial.page.addStyleTag({ content: style });
}

/** What reaches over the right edge of the pane, or is cut inside a box that does not scroll. */
export function cutTexts(trial: Trial): Promise<string[]> {
  return paneFrame(trial).evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    const isSpoken = (element) => element.closest("[role=status], [role=alert]");
    const scrolls = (style) => style.overflowX === "auto" || style.overflowX === "scroll";
    const isInScroller = (element) => {
      for (let up = element.parentElement; up; up = up.parentElement) {
        if (scrolls(getComputedStyle(up)) && up.tagName !== "MAIN") return true;
      }
      return false;
    };
    return [...document.querySelectorAll("#root *")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || isSpoken(element) || isInScroller(element)) return false;
        const style = getComputedStyle(element);
        const isCut =
          style.overflowX !== "visible" && !scrolls(style) &&
          element.scrollWidth > element.clientWidth + 1;
        return box.right > width + 1 || isCut;
      })
      .map((element) => element.textContent.slice(0, 60));
  })()`);
}
