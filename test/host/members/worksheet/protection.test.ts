import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { partsOf, zipOf } from "../../../support/package/makePackage";
import { openBook } from "../../../support/bookOnHost";
import { errorCode, openEmptyBook } from "../../onSheet";

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
    ).toBe("AccessDenied");
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
    ).toBe("AccessDenied");
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

  test("a password is kept as a hash, and needed to lift the protection", async () => {
    const { run, host } = openEmptyBook();
    const lift = (password?: string): Promise<string | null> =>
      errorCode(run, (target) => {
        target.protection.unprotect(password);
      });
    const set = (password: string): Promise<string | null> =>
      errorCode(run, (target) => {
        target.protection.protect(undefined, password);
      });
    expect(await set("mật khẩu")).toBe("InvalidArgument");
    expect(await set("Noi vu 2022")).toBeNull();
    const [saved] = openXlsx(host.workbook.save()).sheets();
    expect(saved?.isPasswordProtected).toBe(true);
    expect(await lift()).toBe("AccessDenied");
    expect(await lift("noi vu 2022")).toBe("BadPassword");
    expect(await lift("Noi vu 2022")).toBeNull();
    expect(openXlsx(host.workbook.save()).sheets()[0]?.isProtected).toBe(false);
  });

  test("a password that another program hashed with SHA is not guessed at", async () => {
    const hash =
      'sheet="1" algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000"';
    const bytes = zipOf(partsOf({ Trang: `<sheetData/><sheetProtection ${hash}/>` }));
    const { run } = openBook(bytes);
    const code = await errorCode(run, (target) => {
      target.protection.unprotect("abc");
    });
    expect(code).toBe("UnsupportedOperation");
  });

  test("the options say what stays allowed", async () => {
    const { run, host } = openEmptyBook();
    const options: Excel.WorksheetProtectionOptions = {
      allowFormatRows: true,
      allowInsertRows: true,
      selectionMode: "Unlocked",
    };
    const read = await run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect(options);
      protection.load("options");
      await context.sync();
      return protection.options;
    });
    expect(read).toMatchObject({ ...options, allowFormatCells: false, allowEditObjects: false });
    const [saved] = openXlsx(host.workbook.save()).sheets();
    expect(saved?.protection.permissions()).toMatchObject({
      formatRows: true,
      insertRows: true,
      formatCells: false,
      selectLockedCells: false,
      selectUnlockedCells: true,
    });
  });

  const permitted: [keyof Excel.WorksheetProtectionOptions, string[]][] = [
    ["allowFormatCells", ["number format", "fill", "borders", "a rule"]],
    ["allowFormatRows", ["row height", "hiding rows"]],
    ["allowInsertRows", ["inserting"]],
    ["allowDeleteRows", []],
    ["allowSort", []],
    ["allowInsertHyperlinks", []],
  ];
  test.each(permitted)("%s lets through: %j", async (option, expected) => {
    const passed: string[] = [];
    const { run } = openEmptyBook();
    const protect = await errorCode(run, (target) => {
      target.protection.protect({ [option]: true });
    });
    expect(protect).toBeNull();
    for (const [what, act] of acts) {
      if ((await errorCode(run, act)) === null) passed.push(what);
    }
    expect(passed).toEqual(expected);
  });

  test("unlocked cells may be sorted and linked where that is allowed, and their locks never change", async () => {
    const { run } = openEmptyBook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").format.protection.locked = false;
      sheet.protection.protect({
        allowSort: true,
        allowInsertHyperlinks: true,
        allowFormatCells: true,
      });
      await context.sync();
    });
    const codes = await Promise.all([
      errorCode(run, (target) => {
        target.getRange("A1:A2").sort.apply([{ key: 0 }]);
      }),
      errorCode(run, (target) => {
        target.getRange("A1").hyperlink = { address: "https://example.org" };
      }),
      errorCode(run, (target) => {
        target.getRange("B1").hyperlink = { address: "https://example.org" };
      }),
      errorCode(run, (target) => {
        target.getRange("A1").format.protection.locked = true;
      }),
    ]);
    expect(codes).toEqual([null, null, "AccessDenied", "AccessDenied"]);
  });

  test.each([[{ allowEverything: true }], [{ allowSort: "yes" }], [{ selectionMode: "All" }]])(
    "the option %j is refused",
    async (options) => {
      const { run, sheet } = openEmptyBook();
      const code = await errorCode(run, (target) => {
        target.protection.protect(options as unknown as Excel.WorksheetProtectionOptions);
      });
      expect([code, sheet.isProtected]).toEqual(["InvalidArgument", false]);
    },
  );
});
