import { runCli } from "./runCli";

async function answers(subject: string, lines: readonly object[]): Promise<unknown[]> {
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const { out, exitCode } = await runCli(["explain", subject], { input });
  expect(exitCode).toBe(0);
  return out.split("\n").map((line) => JSON.parse(line) as unknown);
}

describe("explain", () => {
  test("timing: the same lines, in order, with how they were read", async () => {
    expect(
      await answers("timing", [
        { text: "Quý II/2022", year: 2022, note: "giữ nguyên" },
        { text: "Thường xuyên", year: 2022 },
        { text: "31/6/2022", year: 2022 },
        { text: "Trước ngày 30/6", year: 2023 },
      ]),
    ).toEqual([
      {
        text: "Quý II/2022",
        year: 2022,
        note: "giữ nguyên",
        kind: "window",
        start: "2022-04-01",
        due: "2022-06-30",
        recurrence: null,
        supplied: [],
        rule: "window",
      },
      {
        text: "Thường xuyên",
        year: 2022,
        kind: "continuous",
        start: null,
        due: null,
        recurrence: null,
        supplied: [],
        rule: "continuous",
      },
      {
        text: "31/6/2022",
        year: 2022,
        kind: "unknown",
        start: null,
        due: null,
        recurrence: null,
        supplied: [],
        rule: null,
      },
      {
        text: "Trước ngày 30/6",
        year: 2023,
        kind: "deadline",
        start: null,
        due: "2023-06-29",
        recurrence: null,
        supplied: ["year"],
        rule: "deadline",
      },
    ]);
  });

  test("timing: the issue date, the reading of trước, and date cells", async () => {
    const afterIssue = "30 ngày kể từ ngày ban hành";
    const read = await answers("timing", [
      { text: afterIssue, year: 2022 },
      { text: afterIssue, year: 2022, issuedOn: "2022-01-15" },
      { text: afterIssue, year: 2022, issuedOn: null },
      { text: "Trước ngày 30/6", year: 2022, beforeIsInclusive: true },
      { value: 44682, numberFormat: "m/yyyy", year: 2022 },
      { value: 44682 - 1462, numberFormat: "dd/mm/yyyy", date1904: true, year: 2022 },
    ]);
    expect(read).toMatchObject([
      { kind: "conditional", due: null, supplied: [] },
      { kind: "deadline", due: "2022-02-14", supplied: ["issue-date"], rule: "days-from-issue" },
      { kind: "conditional", due: null },
      { kind: "deadline", due: "2022-06-30" },
      { kind: "window", start: "2022-05-01", due: "2022-05-31", rule: "month-cell" },
      { kind: "deadline", due: "2022-05-01", rule: "date-cell" },
    ]);
  });

  test("headers depend on the kind of table", async () => {
    const cells = ["TT", "Nội dung", "Tiến độ"];
    expect(
      await answers("headers", [
        { cells, table: "plan" },
        { cells, table: "report" },
      ]),
    ).toEqual([
      { cells, table: "plan", roles: ["ordinal", "content", "timing"] },
      { cells, table: "report", roles: ["ordinal", "content", "status"] },
    ]);
  });

  test("status: a share with its figure, other statuses without", async () => {
    expect(
      await answers("status", [{ text: "Đạt trên 90%" }, { text: "Không phát sinh" }]),
    ).toEqual([
      { text: "Đạt trên 90%", status: "percent", percent: 90 },
      { text: "Không phát sinh", status: "not_applicable", percent: null },
    ]);
  });

  test("units: names from the roster; a collective gives all it stands for", async () => {
    const roster = ["Văn phòng Sở", "Thanh tra Sở", "Chi cục Văn thư - Lưu trữ"];
    expect(
      await answers("units", [
        { text: "Thanh tra", roster },
        { text: "Các cơ quan, đơn vị thuộc, trực thuộc Sở", roster },
        { text: "Sở Tài chính", roster },
      ]),
    ).toEqual([
      { text: "Thanh tra", roster, units: ["Thanh tra Sở"] },
      { text: "Các cơ quan, đơn vị thuộc, trực thuộc Sở", roster, units: roster },
      { text: "Sở Tài chính", roster, units: [] },
    ]);
  });

  test("broken lines are named by number, the others answered, and the code is 2", async () => {
    const input = [
      '\ufeff{"text": "Quý I", "year": 2022}',
      "",
      "{không phải JSON",
      '{"text": 5, "year": 2022}',
      '{"text": "Quý II"}',
      "[1]",
      '{"text": "Quý III", "year": 2022}\r',
    ].join("\n");
    const { out, err, exitCode } = await runCli(["explain", "timing"], { input });
    expect(exitCode).toBe(2);
    expect(out.split("\n")).toHaveLength(2);
    expect(err).toMatch(/Dòng 3: không phải JSON/);
    expect(err).toMatch(/Dòng 4: cần đối tượng dạng/);
    expect(err).toMatch(/Dòng 5: /);
    expect(err).toMatch(/Dòng 6: /);
    expect(err).not.toMatch(/Dòng [127]:/);
    const withYear = await runCli(["explain", "timing", "--year", "2024"], {
      input: '{"text": "Quý II"}',
    });
    expect(JSON.parse(withYear.out)).toMatchObject({ year: 2024, due: "2024-06-30" });
  });

  test.each([
    [[], "{}", "2022-06-29"],
    [["--before-inclusive"], "{}", "2022-06-30"],
    [["--before-inclusive"], '{"beforeIsInclusive": false}', "2022-06-29"],
    [[], '{"beforeIsInclusive": true}', "2022-06-30"],
  ])("trước ngày 30/6 with %j and the line's %s is due %s", async (more, said, due) => {
    const line = { text: "Trước ngày 30/6", year: 2022, ...(JSON.parse(said) as object) };
    const { out } = await runCli(["explain", "timing", ...more], { input: JSON.stringify(line) });
    expect(JSON.parse(out)).toMatchObject({ due });
  });

  test("nothing on input is nothing on output", async () => {
    expect(await runCli(["explain", "status"])).toEqual({ exitCode: 0, out: "", err: "" });
  });
});
