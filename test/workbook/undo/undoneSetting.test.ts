import { undoneSetting } from "../../../src/workbook/undo/undoneSetting";

const text = (value: unknown): string => JSON.stringify(value);
const first = { unit: "Thanh tra Sở", on: "2022-06-10" };
const byRun = { unit: "Ban Tôn giáo", on: "2022-06-11" };
const since = { unit: "Công đoàn", on: "2022-06-12" };

test.each<[string, unknown, unknown, unknown, unknown]>([
  ["nothing kept since", { list: [first] }, { list: [first, byRun] }, null, { list: [first] }],
  [
    "an item kept since stays, the run's goes",
    { list: [first] },
    { list: [first, byRun] },
    { list: [first, byRun, since] },
    { list: [first, since] },
  ],
  [
    "an item that the run replaced comes back",
    { list: [first] },
    { list: [{ ...first, on: "2022-06-01" }] },
    { list: [{ ...first, on: "2022-06-01" }, since] },
    { list: [first, since] },
  ],
  [
    "an item that was taken out since does not come back",
    { list: [first] },
    { list: [first, byRun] },
    { list: [byRun] },
    { list: [] },
  ],
  [
    "values by name: the run's go, a person's stay",
    { sheets: { A: "1" }, wording: "" },
    { sheets: { A: "1", B: "2" }, wording: "" },
    { sheets: { A: "1", B: "2", C: "3" }, wording: "Kính gửi" },
    { sheets: { A: "1", C: "3" }, wording: "Kính gửi" },
  ],
])("%s", (_name, before, written, now, expected) => {
  const texts = [before, written, now ?? written].map(text);
  const [old = "", put = "", own = ""] = texts;
  expect(JSON.parse(undoneSetting(old, put, own) ?? "")).toEqual(expected);
});

test("a setting that the run made goes with it, but for what people have kept since", () => {
  expect(undoneSetting(null, text({ list: [byRun] }), text({ list: [byRun] }))).toBeNull();
  const now = text({ list: [byRun, since] });
  expect(undoneSetting(null, text({ list: [byRun] }), now)).toBe(text({ list: [since] }));
});

test("one that was removed since stays as it was before the run; one that cannot be read stays as it is", () => {
  expect(undoneSetting("{}", text({ list: [] }), null)).toBe("{}");
  expect(undoneSetting("{}", "{}", "khác")).toBe("khác");
});
