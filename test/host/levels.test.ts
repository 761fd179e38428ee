import { listMembers } from "../../src/host/members/listMembers";
import { bootOffice } from "../../src/host/node/bootOffice";
import { ExcelHost } from "../../src/host/ExcelHost";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { isWithin } from "../../src/host/protocol/HostObject";
import { errorCode, openEmptyBook } from "./onSheet";

describe.each(["1.13", "1.15"] as const)("at ExcelApi %s", (apiLevel) => {
  test("the requirement matrix says so, in texts", () => {
    const { host } = openEmptyBook({ apiLevel });
    const matrix = JSON.parse(host.requirementMatrix()) as Record<string, unknown>;
    expect(matrix["ExcelApi"]).toBe(apiLevel);
    expect(Object.values(matrix).every((version) => typeof version === "string")).toBe(true);
  });

  test("Office.context answers by it", () => {
    const office = bootOffice(new ExcelHost(createXlsx(), { apiLevel }));
    const { requirements } = office.Office.context;
    const supported = ["1.1", "1.9", "1.10", "1.13", "1.14", "1.15", "1.16"].filter((version) =>
      requirements.isSetSupported("ExcelApi", version),
    );
    expect(supported.at(-1)).toBe(apiLevel);
    expect(requirements.isSetSupported("excelapi", "1.2")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
    office.dispose();
  });

  test("a member of 1.14 is served at 1.15 only", async () => {
    const { run } = openEmptyBook({ apiLevel });
    const code = await errorCode(run, (sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemOrNullObject("x");
    });
    expect(code).toBe(apiLevel === "1.13" ? "ApiNotFound" : null);
  });

  test.each(["Workbook", "Worksheet"])(
    "notes of a %s are listed above it, not served",
    async (of) => {
      const { host } = openEmptyBook({ apiLevel });
      const listed = listMembers().find(({ className, member }) => {
        return className === of && member === "notes";
      });
      expect(listed?.since).toBe("1.18");
      expect(listed?.note).toContain("ApiNotFound");
      // The library that is installed knows no notes; the one that Excel loads from the web does.
      const first = { Id: 3, ParentObjectPathId: 2, ObjectPathType: 3, Name: "GetFirst" };
      const answer = await host.processQuery({
        Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 }],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: "" },
          2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
          3: { ...first, ArgumentInfo: { Arguments: [false] } },
          4: {
            Id: 4,
            ObjectPathType: 4,
            Name: "Notes",
            ParentObjectPathId: of === "Workbook" ? 1 : 3,
          },
        },
      });
      expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: `${of}.notes` });
      expect(answer.Error?.Message).toContain("ExcelApi 1.18");
    },
  );

  test("members of all sets up to it are served", () => {
    const served = listMembers().filter(({ since }) => isWithin(since, apiLevel));
    expect(served.length).toBeGreaterThan(200);
  });
});

test.each([
  ["1.9", "1.13", true],
  ["1.13", "1.13", true],
  ["1.14", "1.13", false],
  ["1.2", "1.13", true],
  ["0", "1.13", true],
])("%s within %s", (since, level, expected) => {
  expect(isWithin(since, level)).toBe(expected);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["Range.getSpecialCells", (sheet) => sheet.getRange("A1").getSpecialCells("Blanks")],
  ["Range.removeDuplicates", (sheet) => sheet.getRange("A1").removeDuplicates([0], false)],
  ["Worksheet.shapes", (sheet) => sheet.shapes.getCount()],
  ["Range.valuesAsJson", (sheet) => sheet.getRange("A1").load("valuesAsJson")],
])("%s is not listed and answers ApiNotFound", async (location, act) => {
  const { run } = openEmptyBook();
  const failing = run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: location },
  });
});

test("the error tells the statement, from the place of the action in the batch", async () => {
  const { run } = openEmptyBook();
  const failing = run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["'x"]];
    sheet.getRange("A2").removeDuplicates([0], false);
    await context.sync();
  });
  const error = (await failing.catch((caught: unknown) => caught)) as OfficeExtension.Error;
  expect(error.debugInfo.statement).toContain("removeDuplicates");
});
