import { pointMark } from "../../../../src/domain/report/document/pointMark";

const marks = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => pointMark(index, count));

describe("the marks of points", () => {
  test("follow the Vietnamese alphabet as the decree letters points", () => {
    expect(marks(9)).toEqual(["a) ", "b) ", "c) ", "d) ", "đ) ", "e) ", "g) ", "h) ", "i) "]);
  });

  test("use no letter twice and none that the decree leaves out", () => {
    const all = marks(23).join("");
    expect(new Set(marks(23)).size).toBe(23);
    expect(all).not.toMatch(/[fjwzăâêôơư]/u);
    expect(all.endsWith("y) ")).toBe(true);
  });

  test.each([1, 24, 60])("are dashes in a list of %i", (count) => {
    expect(new Set(marks(count))).toEqual(new Set(["- "]));
  });
});
