import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { errorCode, openEmptyBook } from "../../onSheet";

const diagonals = ["DiagonalDown", "DiagonalUp"] as const;

describe.each(["1.13", "1.15"] as const)("diagonal borders at ExcelApi %s", (apiLevel) => {
  /** What borders the cells have, by side: "DiagonalUp Continuous Thin #0000FF". */
  async function drawn(
    run: ReturnType<typeof openEmptyBook>["run"],
    address: string,
  ): Promise<string[]> {
    return run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange(address).format;
      borders.load("count,items/sideIndex,items/style,items/weight,items/color");
      await context.sync();
      expect(borders.items).toHaveLength(8);
      return (
        borders.items
          .map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color].join(" "))
          // Inside borders of one cell have nothing to say.
          .filter((text) => !/ None |Inside/.test(text))
      );
    });
  }

  test("each direction is drawn and taken away by itself, in every cell of the range", async () => {
    const { run, host } = openEmptyBook({ apiLevel });
    await errorCode(run, (sheet) => {
      sheet.getRange("B2:C3").format.borders.getItem("DiagonalUp").style = "Dash";
    });
    expect(await drawn(run, "B2:C3")).toEqual(["DiagonalUp Dash Thin #000000"]);
    expect(await drawn(run, "B2:C4")).toEqual(["DiagonalUp  Thin #000000"]);
    await errorCode(run, (sheet) => {
      sheet.getRange("B2").format.borders.getItem("DiagonalUp").style = "None";
    });
    expect(await drawn(run, "B2")).toEqual([]);
    const saved = openXlsx(host.workbook.save()).sheets()[0]?.styleAt(2, 2);
    expect(saved?.diagonalUp).toEqual({ style: "dashed", color: null });
    expect(saved?.diagonalDown.style).toBe("none");
  });

  test("both directions share one line, that of the last one set", async () => {
    const { run } = openEmptyBook({ apiLevel });
    await errorCode(run, (sheet) => {
      const { borders } = sheet.getRange("A1").format;
      for (const side of diagonals) borders.getItem(side).style = "Continuous";
      borders.getItem("DiagonalUp").color = "#0000FF";
      borders.getItem("DiagonalUp").weight = "Medium";
      borders.getItem("EdgeTop").style = "Double";
    });
    expect(await drawn(run, "A1")).toEqual([
      "EdgeTop Double Thick #000000",
      "DiagonalDown Continuous Medium #0000FF",
      "DiagonalUp Continuous Medium #0000FF",
    ]);
    await errorCode(run, (sheet) => {
      sheet.getRange("A1").format.borders.getItem("DiagonalDown").style = "None";
    });
    expect((await drawn(run, "A1")).slice(1)).toEqual(["DiagonalUp Continuous Medium #0000FF"]);
  });

  test.each([
    ["EdgeDiagonal", "Continuous"],
    ["DiagonalDown", "Wavy"],
  ])("%s, %s is refused", async (side, style) => {
    const { run } = openEmptyBook({ apiLevel });
    const code = await errorCode(run, (sheet) => {
      sheet.getRange("A1").format.borders.getItem(side as "DiagonalDown").style = style as "None";
    });
    expect(code).toBe("InvalidArgument");
  });

  test("on a protected sheet they are refused", async () => {
    const { run, sheet } = openEmptyBook({ apiLevel });
    sheet.setProtected(true);
    const code = await errorCode(run, (target) => {
      target.getRange("A1").format.borders.getItem("DiagonalDown").style = "Continuous";
    });
    expect(code).toBe("AccessDenied");
    expect(sheet.styleAt(0, 0).diagonalDown.style).toBe("none");
  });
});
