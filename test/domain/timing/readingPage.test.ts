import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReadingPage } from "../../support/readingPage/buildReadingPage";

const file = join(__dirname, "../../../src/domain/timing/CACH-DOC-THOI-GIAN.md");

/** `UPDATE_READING_PAGE=1 npx jest readingPage` writes the page anew. */
test("the page of how timing and statuses are read is that of the rules' examples", () => {
  const page = buildReadingPage();
  if (process.env["UPDATE_READING_PAGE"] === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("the page speaks Vietnamese: no reading is left in the code's words", () => {
  expect(buildReadingPage()).not.toMatch(
    /\b(window|deadline|continuous|recurring|conditional|unknown|monthly|quarterly|yearly|before|not_started|in_progress)\b/,
  );
});
