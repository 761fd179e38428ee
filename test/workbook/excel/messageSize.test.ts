import fc from "fast-check";
import { groupBySize, jsonBytes, rowBlocks } from "../../../src/workbook/excel/messageSize";

const cell = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));

describe("messageSize", () => {
  test.each([
    ["Thường xuyên", 18],
    ['Nói "xong"', 15],
    ["dòng một\ndòng hai", 24],
    [
      [
        ["", null],
        [12, true],
      ],
      21,
    ],
  ])("counts the bytes of %j as they go over the wire", (value, bytes) => {
    expect(jsonBytes(value)).toBe(bytes);
  });

  test("counts what JSON.stringify would write", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (grid) => {
        expect(jsonBytes(grid)).toBe(Buffer.byteLength(JSON.stringify(grid)));
      }),
    );
  });

  test("blocks of rows hold every row once, and weigh what their JSON weighs", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (grid) => {
        const blocks = rowBlocks(grid);
        expect(blocks.flatMap(({ rows }) => rows)).toEqual(grid);
        for (const { rows, bytes } of blocks) expect(bytes).toBeGreaterThanOrEqual(jsonBytes(rows));
      }),
    );
  });

  test("groups keep order and stay under the limit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 })), (sizes) => {
        const groups = groupBySize(sizes, (size) => size, 10);
        expect(groups.flat()).toEqual(sizes);
        for (const group of groups) {
          expect(group.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10);
        }
      }),
    );
    expect(groupBySize([3, 99, 2], (size) => size, 10)).toEqual([[3], [99], [2]]);
  });
});
