import fc from "fast-check";
import { placePageBreaks, type PageRow } from "../../../../src/domain/report/page/placePageBreaks";

const text = (height = 20): PageRow => ({ height, keepsWithNext: false });
const heading = (height = 20): PageRow => ({ height, keepsWithNext: true });
const texts = (count: number) => Array.from({ length: count }, () => text());

/** Pages of a program that fills so much of the reckoned page and heeds the breaks: the first row of each. */
function paginate(rows: readonly PageRow[], breaks: readonly number[], room: number): number[] {
  const firsts = [0];
  let used = 0;
  rows.forEach(({ height }, index) => {
    const start = firsts.at(-1) ?? 0;
    if (index > start && (used + height > room || breaks.includes(index))) {
      firsts.push(index);
      used = 0;
    }
    used += height;
  });
  return firsts;
}

describe("placePageBreaks", () => {
  test.each<readonly [string, readonly PageRow[], readonly number[]]>([
    ["what fits on one page", texts(10), []],
    ["text alone ends where it will", texts(100), []],
    ["a heading in the middle of a page", [...texts(10), heading(), ...texts(30)], []],
    ["a heading at the foot", [...texts(24), heading(), ...texts(30)], [24]],
    ["a heading that just fits with its text", [...texts(23), heading(), ...texts(30)], [23]],
    ["two headings at the foot", [...texts(23), heading(), heading(), ...texts(30)], [23]],
    ["nothing but headings", Array.from({ length: 60 }, () => heading()), []],
    [
      "a block of most of a page",
      [...texts(5), ...Array.from({ length: 22 }, () => heading()), ...texts(9)],
      [],
    ],
    ["a row higher than a page", [text(900), heading(), ...texts(3)], []],
    ["no rows", [], []],
  ])("%s", (_, rows, breaks) => {
    expect(placePageBreaks(rows, 500)).toEqual(breaks);
  });

  test("rows that every page repeats leave less room on all but the first", () => {
    const rows = [...texts(25 + 20), heading(), ...texts(30)];
    expect(placePageBreaks(rows, 500, 80)).toEqual([44]);
    expect(placePageBreaks(rows, 500)).toEqual([]);
  });

  test("in programs that fill the page a little differently no heading ends a page and no page is nearly empty", () => {
    const row = fc.record({
      height: fc.integer({ min: 10, max: 120 }),
      keepsWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 200 }),
        fc.constantFrom(0.985, 1, 1.015, 1.06, 1.07, 1.08, 1.095),
        (some, filling) => {
          // No more than three rows are kept together.
          const rows = some.map((one, index) => ({
            ...one,
            keepsWithNext: one.keepsWithNext && index % 3 !== 2 && index < some.length - 1,
          }));
          const breaks = placePageBreaks(rows, 700);
          const firsts = paginate(rows, breaks, 700 * filling);
          for (const [page, first] of firsts.slice(1).entries()) {
            expect(rows[first - 1]?.keepsWithNext).toBe(false);
            const start = firsts[page] ?? 0;
            const used = rows.slice(start, first).reduce((sum, { height }) => sum + height, 0);
            expect(used).toBeGreaterThan(700 * 0.2);
          }
        },
      ),
    );
  });
});
