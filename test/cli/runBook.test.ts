import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { booksFolder, runCli, seedOptions, temporaryFolder } from "./runCli";

const seed = "ke-hoach-cchc-2022.xlsx";

interface BookJson {
  readonly plan: {
    readonly activities: readonly {
      readonly ordinal: string;
      readonly status: string;
      readonly leadReportedOn: string | null;
      readonly timing: { readonly due: string | null };
    }[];
  } | null;
  readonly units: readonly {
    readonly name: string;
    readonly submission: string;
    readonly expected: number;
    readonly reported: number;
    readonly missingActivities: readonly string[];
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly report: { readonly sheet: string; readonly out: string } | null;
  readonly requests: number;
}

async function checkJson(args: readonly string[]): Promise<BookJson & { exitCode: number }> {
  const { out, exitCode } = await runCli(["check", ...args, "--json"]);
  return { ...(JSON.parse(out) as BookJson), exitCode };
}

describe("check", () => {
  test("the seed: the whole object, in the exact shape", async () => {
    const { out, exitCode } = await runCli(["check", seed, ...seedOptions, "--json"]);
    const json = JSON.parse(out) as Record<string, unknown>;
    expect(exitCode).toBe(1);
    expect(Object.keys(json)).toEqual([
      "workbook",
      "date",
      "submitBy",
      "period",
      "plan",
      "units",
      "findings",
      "report",
      "requests",
    ]);
    expect(json).toMatchObject({
      workbook: seed,
      date: "2022-07-05",
      submitBy: "2022-06-15",
      period: { id: "2022-Q2", label: "Quý II/2022" },
      report: null,
    });
    const plan = json["plan"] as { activities: unknown[]; columns: object };
    expect(plan).toMatchObject({ sheet: "Kế hoạch", headerRow: 6, year: 2022 });
    expect(plan.columns).toEqual({
      ordinal: "A",
      content: "B",
      form: "C",
      lead: "D",
      coordinators: "E",
      timing: "F",
      note: "G",
    });
    expect(plan.activities[3]).toEqual({
      ordinal: "4",
      rows: [11],
      content: "Tổ chức các buổi tọa đàm, chuyên đề về cải cách hành chính",
      form: "Tọa đàm, gặp mặt",
      lead: "Công đoàn cơ sở",
      leadUnits: ["Công đoàn cơ sở"],
      coordinators: "Các cơ quan, đơn vị thuộc, trực thuộc Sở",
      coordinatingUnits: expect.any(Array) as unknown,
      timing: {
        text: "Quý II/2022",
        kind: "window",
        start: "2022-04-01",
        due: "2022-06-30",
        recurrence: null,
        supplied: [],
        rule: "window",
        doubt: null,
      },
      note: "",
      status: "overdue",
      leadReportedOn: "2022-06-10",
    });
  });

  test.each([
    ["2022-07-05", ["ongoing", "ongoing", "ongoing", "overdue", "ongoing"], "missing"],
    ["2022-06-20", ["ongoing", "ongoing", "ongoing", "due-soon", "ongoing"], "missing"],
    ["2022-06-12", ["ongoing", "ongoing", "ongoing", "in-progress", "ongoing"], "awaited"],
  ])("the seed on %s", async (date, statuses, emulation) => {
    const options = ["--period", "2022-Q2", "--submit-by", "2022-06-15", "--date", date];
    const { plan, units } = await checkJson([seed, ...options]);
    expect(plan?.activities.map(({ status }) => status)).toEqual(statuses);
    const unit = units.find(({ name }) => name.startsWith("Ban Thi đua"));
    expect(unit?.submission).toBe(emulation);
  });

  test("the seed's units as the issue lists them", async () => {
    const { units } = await checkJson([seed, ...seedOptions]);
    const lines = units.map((unit) => [
      unit.name.split(" ").slice(0, 2).join(" "),
      unit.submission,
      `${unit.reported}/${unit.expected}`,
      unit.missingActivities.join(),
    ]);
    expect(lines).toEqual([
      ["Văn phòng", "submitted", "5/5", ""],
      ["Thanh tra", "submitted", "5/5", ""],
      ["Phòng Cải", "submitted", "5/5", ""],
      ["Phòng Công", "late", "4/5", "3"],
      ["Phòng Tổ", "submitted", "5/5", ""],
      ["Phòng Xây", "empty", "0/5", "1,2,3,4,5"],
      ["Ban Thi", "missing", "0/5", "1,2,3,4,5"],
      ["Ban Tôn", "wrong-period", "0/5", "1,2,3,4,5"],
      ["Chi cục", "submitted", "3/5", "3,4"],
      ["Công đoàn", "submitted", "1/1", ""],
    ]);
  });

  test("for a person: sentences, progress apart, in either language", async () => {
    const vietnamese = await runCli(["check", seed, ...seedOptions]);
    expect(vietnamese.out).toMatch(/Kế hoạch: trang tính “Kế hoạch”, 5 nội dung, 1 quá hạn\./);
    expect(vietnamese.out).toMatch(/\[LỖI\] Chưa nhận được báo cáo quý II\/2022 của Ban Thi đua/);
    expect(vietnamese.err).toMatch(/Đọc sổ tính…/);
    const english = await runCli(["check", seed, ...seedOptions, "--lang", "en"]);
    expect(english.out).toMatch(/\[ERROR\] The report for Q2 2022 of Ban Thi đua/);
  });

  test("today comes from outside", async () => {
    const { out } = await runCli(["check", seed, "--json"], { today: "2022-06-20" });
    expect(JSON.parse(out)).toMatchObject({ date: "2022-06-20", submitBy: null });
  });

  test("requests do not grow with the sheets, but for a message that nears 5 MB", async () => {
    const seedRun = await checkJson([seed, ...seedOptions]);
    const small = await checkJson(["tinh-20-don-vi.xlsx", ...seedOptions]);
    const large = await checkJson(["tinh-200-don-vi.xlsx", ...seedOptions]);
    expect(seedRun.requests).toBeGreaterThan(0);
    expect(small.requests).toBe(seedRun.requests);
    // 200 sheets of 66 rows and 9 columns answer with about 5 MB, so that the reading is split once.
    expect(large.requests - small.requests).toBeLessThanOrEqual(1);
  });
});

test.each([
  [[], false, "2022-06-29"],
  [["--before-inclusive"], true, "2022-06-30"],
])("trước ngày 30/6 is read with %j as the JSON says", async (more, isInclusive, due) => {
  const { folder, remove } = temporaryFolder();
  const book = path.join(folder, "ke-hoach.xlsx");
  const model = openXlsx(readFileSync(path.join(booksFolder, seed)));
  const timing = model.sheets().flatMap((sheet) => (sheet.name === "Kế hoạch" ? [sheet] : []))[0];
  timing?.setContent(10, 5, { value: "Trước ngày 30/6", formula: null, isError: false });
  writeFileSync(book, model.save());
  const { plan } = await checkJson([book, ...seedOptions, ...more]);
  expect(plan).toMatchObject({ beforeIsInclusive: isInclusive });
  expect(plan?.activities.map(({ timing: read }) => read.due)).toContain(due);
  remove();
});

describe("consolidate", () => {
  const { folder, remove } = temporaryFolder();
  afterAll(remove);
  const out = path.join(folder, "kết quả.xlsx");

  test("the seed: the report is in OUT, the book is as it was", async () => {
    const before = readFileSync(path.join(booksFolder, seed));
    const run = await runCli(["consolidate", seed, "-o", out, ...seedOptions, "--json"]);
    expect(run.exitCode).toBe(1);
    const json = JSON.parse(run.out) as BookJson;
    expect(json.report).toEqual({ sheet: "Tổng hợp Văn phòng Sở", out: "kết quả.xlsx" });
    expect(readFileSync(path.join(booksFolder, seed)).equals(before)).toBe(true);
    const sheet = openXlsx(readFileSync(out))
      .sheets()
      .find(({ name }) => name === json.report?.sheet);
    const area = sheet?.usedArea(true);
    const texts: string[] = [];
    for (let row = 0; row < (area?.rowCount ?? 0); row += 1) {
      for (let column = 0; column < (area?.columnCount ?? 0); column += 1) {
        const content = sheet?.contentAt(row, column);
        expect(content?.formula ?? null).toBeNull();
        if (typeof content?.value === "string") texts.push(content.value);
      }
    }
    for (const text of [
      "- Không phát sinh hồ sơ",
      "=Đã phổ biến trong họp phòng",
      "+ 12 hồ sơ hội, quỹ",
      "@ Sáng kiến: mẫu hóa quyết định",
      "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)",
    ]) {
      expect(texts).toContain(text);
    }
    expect(readdirSync(folder)).toEqual(["kết quả.xlsx"]);
  });

  test("consolidating the result again gives one report sheet and the same rules", async () => {
    const again = path.join(folder, "lần hai.xlsx");
    const first = await runCli(["consolidate", seed, "-o", out, ...seedOptions]);
    expect(first.exitCode).toBe(1);
    const second = await runCli(["consolidate", out, "-o", again, ...seedOptions]);
    expect(second.exitCode).toBe(1);
    const [one, two] = [out, again].map((file) => openXlsx(readFileSync(file)).sheets());
    expect(two?.map(({ name }) => name)).toEqual(one?.map(({ name }) => name));
    const rules = (sheets: typeof one) =>
      sheets?.[0]?.rules().map(({ formula, areas }) => ({ formula, areas }));
    expect(rules(two)).toEqual(rules(one));
    expect(rules(one)?.filter(({ formula }) => formula?.includes("thvps"))).toHaveLength(1);
  });
});

describe("what cannot run ends with code 2 and nothing written", () => {
  const { folder, remove } = temporaryFolder();
  afterAll(remove);
  const out = path.join(folder, "ra.xlsx");
  const file = (name: string, bytes: Uint8Array | string) => {
    const at = path.join(folder, name);
    writeFileSync(at, bytes);
    return at;
  };

  test.each<[string, () => string, RegExp]>([
    ["no such file", () => "khong-co.xlsx", /Không tìm thấy tệp/],
    ["a text", () => file("van-ban.xlsx", "xin chào"), /không phải là sổ tính Excel/],
    ["an empty file", () => file("rong.xlsx", ""), /không phải là sổ tính Excel|cắt cụt/],
    [
      "half a file",
      () => file("nua.xlsx", readFileSync(path.join(booksFolder, seed)).subarray(0, 9000)),
      /cắt cụt|không phải là sổ tính/,
    ],
    [
      "an old .xls",
      () => file("cu.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)),
      /định dạng cũ \.xls/,
    ],
    ["a folder", () => folder, /Không đọc được tệp/],
  ])("%s", async (_, book, message) => {
    for (const args of [
      ["check", book()],
      ["consolidate", book(), "-o", out],
    ]) {
      const plain = await runCli(args);
      expect(plain).toMatchObject({ exitCode: 2, out: "" });
      expect(plain.err).toMatch(message);
      expect(plain.err).not.toMatch(/\n\s+at /);
      const json = JSON.parse((await runCli([...args, "--json"])).out) as BookJson;
      expect(json.plan).toBeNull();
      expect(json.findings[0]).toMatchObject({ code: "file-unreadable", severity: "error" });
      expect(json.findings[0]?.message).toMatch(message);
    }
    expect(existsSync(out)).toBe(false);
  });

  test("no plan in the workbook, or not on the sheet that was named", async () => {
    const args = ["consolidate", seed, "-o", out, "--plan-sheet", "Đơn vị", "--json"];
    const run = await runCli(args);
    const json = JSON.parse(run.out) as BookJson;
    expect(run.exitCode).toBe(2);
    expect(json).toMatchObject({ plan: null, report: null });
    expect(json.findings.map(({ code }) => code)).toContain("plan-not-found");
    expect(existsSync(out)).toBe(false);
  });

  test("OUT may not be BOOK, by any of its names", async () => {
    const book = path.join(folder, "sổ.xlsx");
    copyFileSync(path.join(booksFolder, seed), book);
    const soft = path.join(folder, "lối tắt.xlsx");
    const hard = path.join(folder, "tên khác.xlsx");
    symlinkSync(book, soft);
    linkSync(book, hard);
    const before = readFileSync(book);
    for (const name of [book, soft, hard, `${folder}/./sổ.xlsx`]) {
      const run = await runCli(["consolidate", book, "-o", name]);
      expect(run.exitCode).toBe(2);
      expect(run.err).toMatch(/Tệp ra phải khác tệp vào/);
    }
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test.each([
    ["ra.xlsm", /phải có đuôi \.xlsx/u],
    ["ra.xls", /phải có đuôi \.xlsx/u],
    ["ra.ODS", /phải có đuôi \.xlsx/u],
  ])("OUT called what Excel would not open it as: %s", async (name, message) => {
    const out = path.join(folder, name);
    const run = await runCli(["consolidate", seed, "-o", out, ...seedOptions]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });

  test("OUT in no folder, or a folder itself", async () => {
    const nowhere = await runCli(["consolidate", seed, "-o", path.join(folder, "a/b/ra.xlsx")]);
    expect(nowhere).toMatchObject({ exitCode: 2 });
    expect(nowhere.err).toMatch(/Không có thư mục/);
    const itself = await runCli(["consolidate", seed, "-o", folder]);
    expect(itself).toMatchObject({ exitCode: 2 });
    expect(itself.err).toMatch(/là thư mục/);
  });

  test("a run that is stopped says so and writes nothing", async () => {
    const controller = new AbortController();
    controller.abort();
    const run = await runCli(["consolidate", seed, "-o", out], { signal: controller.signal });
    expect(run.exitCode).toBe(2);
    expect(run.err).toMatch(/Đã dừng theo yêu cầu/);
    expect(existsSync(out)).toBe(false);
  });

  test("wrong arguments with --json still answer one object", async () => {
    const run = await runCli(["check", seed, "--date", "hôm nay", "--json"]);
    expect(run.exitCode).toBe(2);
    const json = JSON.parse(run.out) as BookJson;
    expect(json.plan).toBeNull();
    expect(json.findings[0]?.code).toBe("arguments-wrong");
  });
});
