/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../../../src/host/ExcelHost";
import { bootOffice } from "../../../../src/host/node/bootOffice";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

describe("names", () => {
  test("a hidden name of one sheet carries a text", async () => {
    const { run, host, sheet } = openEmptyBook();
    const read = await run(async (context) => {
      const target = context.workbook.worksheets.getFirst();
      const added = target.names.add("_thvps_role", '="report"');
      added.visible = false;
      await context.sync();
      const found = target.names.getItemOrNullObject("_THVPS_ROLE");
      found.load("name,value,type,visible,formula,scope");
      const elsewhere = context.workbook.names.getItemOrNullObject("_thvps_role");
      await context.sync();
      return [
        found.name,
        found.value,
        found.type,
        found.visible,
        found.formula,
        found.scope,
        elsewhere.isNullObject,
      ] as unknown[];
    });
    expect(read).toEqual([
      "_thvps_role",
      "report",
      "String",
      false,
      '="report"',
      "Worksheet",
      true,
    ]);
    expect(host.workbook.names()).toEqual([
      { name: "_thvps_role", formula: '"report"', scope: sheet.id, visible: false },
    ]);
  });

  test("a name of a range leads to it and follows rows", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"]]);
    const read = await run(async (context) => {
      const target = context.workbook.worksheets.getFirst();
      context.workbook.names.add("Dữ_liệu", target.getRange("A1:A2"));
      await context.sync();
      target.getRange("1:1").insert("Down");
      const name = context.workbook.names.getItem("dữ_liệu").load("type,value");
      const range = name.getRange().load("address,values");
      const byAddress = target.getRange("Dữ_liệu").load("address");
      await context.sync();
      return [name.type, range.address, range.values, byAddress.address] as unknown[];
    });
    expect(read).toEqual(["Range", "Sheet1!A2:A3", [["a"], ["b"]], "Sheet1!A2:A3"]);
  });

  test.each([["có cách"], ["A1"], ["R1C1"], ["1a"], [""], ["a".repeat(256)]])(
    "%j is no name for a new one",
    async (name) => {
      const { run } = openEmptyBook();
      const code = await errorCode(run, (_sheet, context) => {
        context.workbook.names.add(name, "=1");
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  test("deleting, and what is not there", async () => {
    const { run, host } = openEmptyBook();
    await errorCode(run, (_sheet, context) => {
      context.workbook.names.add("một", "=1");
      context.workbook.names.add("hai", "=2");
      context.workbook.names.getItem("một").delete();
    });
    expect(host.workbook.names().map(({ name }) => name)).toEqual(["hai"]);
    const code = await errorCode(run, (_sheet, context) => {
      context.workbook.names.getItem("một").load("value");
    });
    expect(code).toBe("ItemNotFound");
  });
});

describe("settings", () => {
  test("are kept in the file", async () => {
    const { run, host } = openEmptyBook();
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("kỳ", { id: "2022-Q2", mở: true });
      settings.add("cũ", "x");
      await context.sync();
      settings.getItem("cũ").delete();
      settings.add("kỳ", { id: "2022-Q3" });
      await context.sync();
    });
    const again = new ExcelHost(openXlsx(host.workbook.save()));
    const read = await bootOffice(again).run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      const missing = settings.getItemOrNullObject("cũ");
      const count = settings.getCount();
      await context.sync();
      return [
        settings.items.map(({ key, value }) => [key, value as unknown]),
        missing.isNullObject,
        count.value,
      ];
    });
    expect(read).toEqual([[["kỳ", { id: "2022-Q3" }]], true, 1]);
  });

  test("one that is not there cannot be deleted", async () => {
    const { run } = openEmptyBook();
    const code = await errorCode(run, (_sheet, context) => {
      context.workbook.settings.getItem("không có").delete();
    });
    expect(code).toBe("ItemNotFound");
  });
});

test("the workbook's date system shows in DATE", async () => {
  const { run, host } = openEmptyBook();
  const ask = (): Promise<number[]> =>
    run(async (context) => {
      const { functions } = context.workbook;
      const results = [
        functions.date(2022, 6, 30),
        functions.date(1904, 1, 2),
        functions.date(1900, 1, 1),
      ];
      for (const result of results) result.load("value");
      await context.sync();
      return results.map(({ value }) => value);
    });
  expect(await ask()).toEqual([44742, 1463, 1]);
  Object.defineProperty(host.workbook, "date1904", { value: true });
  expect((await ask()).slice(0, 2)).toEqual([43280, 1]);
});

test("name, read-only, calculation and separators", async () => {
  const { run } = openEmptyBook({ fileName: "kế hoạch.xlsx" });
  const read = await run(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly");
    workbook.application.calculationMode = "Manual";
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.calculate("Full");
    await context.sync();
    workbook.application.load("calculationMode,decimalSeparator,thousandsSeparator");
    await context.sync();
    const { calculationMode, decimalSeparator, thousandsSeparator } = workbook.application;
    return [
      workbook.name,
      workbook.readOnly,
      calculationMode,
      decimalSeparator,
      thousandsSeparator,
    ];
  });
  expect(read).toEqual(["kế hoạch.xlsx", false, "Manual", ",", "."]);
});

describe("what Office.js asks beside the workbook", () => {
  const service = (name: string, actions: object[], paths: object = {}): object => ({
    Actions: actions,
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: name }, ...paths },
  });

  test("showing and hiding the pane", async () => {
    const { host } = openEmptyBook();
    const body = service("Microsoft.AppRuntime.AppRuntimeService", [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      {
        Id: 3,
        ActionType: 3,
        Name: "SetAppRuntimeState",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: ["Background"] },
      },
      { Id: 4, ActionType: 3, Name: "GetAppRuntimeState", ObjectPathId: 1 },
    ]);
    const response = await host.processQuery(body);
    expect(response.Error).toBeUndefined();
    expect(response.Results.at(-1)?.Value).toBe("Background");
    expect(host.services.paneState).toBe("Background");
  });

  test("switching a ribbon button", async () => {
    const { host } = openEmptyBook();
    const body = service(
      "Microsoft.DynamicRibbon.DynamicRibbon",
      [
        {
          Id: 5,
          ActionType: 4,
          Name: "Enabled",
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: [false] },
        },
      ],
      {
        2: {
          Id: 2,
          ObjectPathType: 3,
          Name: "GetButton",
          ParentObjectPathId: 1,
          ArgumentInfo: { Arguments: ["Nut"] },
        },
      },
    );
    expect((await host.processQuery(body)).Error).toBeUndefined();
    expect(host.services.buttons.get("Nut")).toBe(false);
  });

  test("an unknown service", async () => {
    const { host } = openEmptyBook();
    const body = service("Microsoft.Unknown", [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    ]);
    expect((await host.processQuery(JSON.stringify(body))).Error).toMatchObject({
      Code: "ApiNotFound",
      ActionIndex: 0,
    });
  });
});
