import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial } from "../support/browser/startTrial";
import { weighFirstView } from "../support/browser/weighFirstView";

jest.setTimeout(120_000);

const built = join(__dirname, "..", "..", "dist", "web");

describe("the pane's first view", () => {
  test("is less than 150 KB of JavaScript, of 1,000 bytes each", () => {
    const { files, bytes } = weighFirstView(built);
    expect(files.length).toBeGreaterThan(1);
    expect(files.every((file) => existsSync(join(built, file)))).toBe(true);
    expect(bytes).toBeLessThan(150_000);
  });

  test("holds what its page loads, and neither the code that reads plans nor the words of letters", () => {
    const { files } = weighFirstView(built);
    const page = readFileSync(join(built, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script defer[^>]* src="?([^">\s]+)/g)].map(
      ([, src]) => src,
    );
    expect(files).toEqual(expect.arrayContaining(scripts));
    const code = files.map((file) => readFileSync(join(built, file), "utf8")).join("");
    const others = readdirSync(built).filter((file) => /^\d.*\.js$/.test(file));
    const later = others.map((file) => readFileSync(join(built, file), "utf8")).join("");
    // An abbreviation that only the reader of headers knows, and how a letter begins.
    for (const known of ['"đvct"', '"Kính gửi:"']) {
      expect(code).not.toContain(known);
      expect(later).toContain(known);
    }
  });
});

describeInBrowser("the pane's first view in a browser", () => {
  test("needs no more scripts than those that were weighed", async () => {
    const trial = await startTrial({ opensPane: false });
    try {
      const page = await trial.page.context().newPage();
      const asked: string[] = [];
      page.on("request", (request) => {
        const path = new URL(request.url()).pathname.slice(1);
        if (path.endsWith(".js") && !path.startsWith("office/")) asked.push(path);
      });
      await page.goto(`${trial.origin}/taskpane.html`);
      await page.getByText("Tiện ích này chạy trong Excel").waitFor();
      const { files } = weighFirstView(built);
      expect(asked.filter((path) => path !== "outdated.js" && !files.includes(path))).toEqual([]);
    } finally {
      await trial.close();
    }
  });
});
