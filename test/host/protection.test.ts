import { openBook, seedBook } from "../support/bookOnHost";
import { errorCode, openEmptyBook } from "./onSheet";

describe("protection", () => {
  const acts: [string, (sheet: Excel.Worksheet) => void][] = [
    [
      "values",
      (sheet) => {
        sheet.getRange("A1").values = [["'x"]];
      },
    ],
    [
      "number format",
      (sheet) => {
        sheet.getRange("A1").numberFormat = [["@"]];
      },
    ],
    [
      "fill",
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
      },
    ],
    [
      "borders",
      (sheet) => {
        sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      },
    ],
    [
      "row height",
      (sheet) => {
        sheet.getRange("A1").format.rowHeight = 30;
      },
    ],
    [
      "hiding rows",
      (sheet) => {
        sheet.getRange("A1").rowHidden = true;
      },
    ],
    [
      "inserting",
      (sheet) => {
        sheet.getRange("1:1").insert("Down");
      },
    ],
    [
      "deleting",
      (sheet) => {
        sheet.getRange("1:1").delete("Up");
      },
    ],
    [
      "merging",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
      },
    ],
    [
      "clearing",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
    [
      "sorting",
      (sheet) => {
        sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
      },
    ],
    [
      "a rule",
      (sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom");
      },
    ],
    [
      "a link",
      (sheet) => {
        sheet.getRange("A1").hyperlink = { address: "https://example.org" };
      },
    ],
    [
      "copying onto it",
      (sheet) => {
        sheet.getRange("A1").copyFrom("B1");
      },
    ],
  ];

  test.each(acts)("%s on a protected sheet: AccessDenied", async (_what, act) => {
    const { run, sheet } = openEmptyBook();
    sheet.setProtected(true);
    expect(await errorCode(run, act)).toBe("AccessDenied");
  });

  test.each(acts)("%s in a read-only workbook: AccessDenied", async (_what, act) => {
    const { run } = openEmptyBook({ readOnly: true });
    expect(await errorCode(run, act)).toBe("AccessDenied");
  });

  test.each(acts)("%s without protection", async (_what, act) => {
    const { run } = openEmptyBook();
    expect(await errorCode(run, act)).toBeNull();
  });

  test("unlocked cells of a protected sheet take values, but not beside a locked one", async () => {
    const { run, sheet } = openEmptyBook();
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
    sheet.patchStyle(area, { locked: false });
    sheet.setProtected(true);
    const write = (address: string): Promise<string | null> =>
      errorCode(run, (target) => {
        target.getRange(address).values = "'x" as never;
      });
    expect(await write("A1")).toBeNull();
    expect(await write("A1:B1")).toBe("AccessDenied");
    expect(sheet.contentAt(0, 1)).toBeNull();
  });

  test("protecting and unprotecting, and what is said about it", async () => {
    const { run, sheet } = openEmptyBook();
    expect(
      await errorCode(run, (target) => {
        target.protection.unprotect();
      }),
    ).toBe("InvalidOperation");
    expect(
      await errorCode(run, (target) => {
        target.protection.protect();
      }),
    ).toBeNull();
    expect(sheet.isProtected).toBe(true);
    expect(
      await errorCode(run, (target) => {
        target.protection.protect();
      }),
    ).toBe("InvalidOperation");
    const isProtected = await run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load("protected");
      context.workbook.protection.load("protected");
      await context.sync();
      return [protection.protected, context.workbook.protection.protected];
    });
    expect(isProtected).toEqual([true, false]);
    expect(
      await errorCode(run, (target) => {
        target.protection.unprotect();
      }),
    ).toBeNull();
    expect(sheet.isProtected).toBe(false);
  });

  test("a sheet with a password is not unprotected, nor is a password set", async () => {
    const { run, sheet } = openEmptyBook();
    const withPassword = await errorCode(run, (target) => {
      target.protection.protect(undefined, "mật khẩu");
    });
    expect(withPassword).toBe("UnsupportedOperation");
    sheet.setProtected(true);
    Object.defineProperty(sheet, "isPasswordProtected", { value: true });
    const lifted = await errorCode(run, (target) => {
      target.protection.unprotect("mật khẩu");
    });
    expect(lifted).toBe("AccessDenied");
    expect(sheet.isProtected).toBe(true);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      "add",
      (_sheet, context) => {
        context.workbook.worksheets.add("Mới");
      },
    ],
    [
      "rename",
      (sheet) => {
        sheet.name = "Mới";
      },
    ],
    [
      "delete",
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      "hide",
      (sheet) => {
        sheet.visibility = "Hidden";
      },
    ],
    [
      "move",
      (sheet) => {
        sheet.position = 0;
      },
    ],
    [
      "copy",
      (sheet) => {
        sheet.copy();
      },
    ],
  ])("%s in a workbook whose structure is protected: AccessDenied", async (_what, act) => {
    const { run, host } = openBook(seedBook);
    Object.defineProperty(host.workbook, "isStructureProtected", { value: true });
    expect(await errorCode(run, act)).toBe("AccessDenied");
    expect(host.workbook.sheets()).toHaveLength(12);
  });
});
