import { existsSync } from "node:fs";
import { join } from "node:path";
import { env, platform } from "node:process";

/** Where Chrome, Edge and Chromium are usually installed. */
function usualPlaces(): string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    const programs = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
      ["Chromium", "Application", "chrome.exe"],
    ];
    return roots.flatMap((root) =>
      root === undefined ? [] : programs.map((parts) => join(root, ...parts)),
    );
  }
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Microsoft Edge", "Chromium"];
    return programs.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium"];
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
  return folders.flatMap((folder) =>
    [...names, "chromium-browser", "chrome"].map((name) => `${folder}/${name}`),
  );
}

/** An installed Chrome, Edge or Chromium; CHROME_PATH names another. null where there is none. */
export function browserPath(): string | null {
  const named = env["CHROME_PATH"];
  if (named !== undefined && named !== "") return named;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/**
 * `describe` for tests that need a browser. Where there is none they are skipped with one visible line; under CI they
 * fail instead, so that nobody takes them for passed.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (browserPath() !== null) {
    describe(name, tests);
    return;
  }
  if (env["CI"] !== undefined && env["CI"] !== "") {
    describe(name, () => {
      test("needs Chrome, Edge or Chromium", () => {
        throw new Error("No browser found; install one or name it in CHROME_PATH.");
      });
    });
    return;
  }
  const line = `Browser tests skipped (${name}): no Chrome, Edge or Chromium found. CHROME_PATH can name one.`;
  process.stderr.write(`${line}\n`);
  describe.skip(name, tests);
}
