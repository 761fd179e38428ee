import fc from "fast-check";
import { groupBySize, jsonBytes } from "../../src/workbook/messageSize";

const cell = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));

describe("messageSize", () => {
  test("never guesses fewer bytes than the JSON has", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (grid) => {
        const real = new TextEncoder().encode(JSON.stringify(grid)).length;
        expect(jsonBytes(grid)).toBeGreaterThanOrEqual(real);
      }),
    );
    expect(jsonBytes("Thường xuyên")).toBe(new TextEncoder().encode('"Thường xuyên"').length);
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
