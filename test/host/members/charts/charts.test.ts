/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import type { ChartKind } from "../../../../src/files/xlsx/model/ChartModel";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { SheetModel, WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import {
  lossesBetween,
  structureErrors,
  unzipParts,
} from "../../../support/package/comparePackages";
import {
  main,
  partsOf,
  relations,
  relationshipsXml,
  zipOf,
} from "../../../support/package/makePackage";
import { openBook } from "../../../support/bookOnHost";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

const rows = [
  ["Đơn vị", "Đúng hạn", "Quá hạn"],
  ["Thanh tra", 5, 1],
  ["Văn phòng", 7, 0],
  ["Phòng Cải cách hành chính & VTLT", 3, 4],
];

/** Saves, checks the package, and opens it again. */
function saved(book: WorkbookModel): { sheet: SheetModel; xml: (part: string) => string } {
  const bytes = book.save();
  const parts = unzipParts(bytes);
  expect(structureErrors(parts)).toEqual([]);
  const [sheet] = openXlsx(bytes).sheets();
  if (!sheet) throw new Error("no sheet");
  return { sheet, xml: (part) => new TextDecoder().decode(parts.get(part)) };
}

test("a column chart is added, named, titled, placed and found again", async () => {
  const { run, host, sheet } = openEmptyBook();
  fill(sheet, rows);
  const read = await run(async (context) => {
    const target = context.workbook.worksheets.getFirst();
    const { charts } = target;
    const chart = target.charts.add("ColumnClustered", target.getRange("A1:C4"), "Auto");
    await context.sync();
    chart.name = "Tiến độ";
    chart.title.text = "Tiến độ <quý II> & năm 2022";
    chart.setPosition("E2", "K20");
    charts.load("items/name,items/id");
    const again = charts.getItem("tiến độ").load("name,left,top,width,height");
    again.title.load("text,visible");
    const count = charts.getCount();
    const none = charts.getItemOrNullObject("Không có");
    await context.sync();
    const [first] = charts.items;
    first?.load("name");
    await context.sync();
    return { ...again.toJSON(), count: count.value, none: none.isNullObject, first: first?.name };
  });
  expect(read).toMatchObject({
    name: "Tiến độ",
    left: 4 * sheet.columnWidth(0),
    top: 15,
    width: 7 * sheet.columnWidth(0),
    height: 19 * 15,
    title: { text: "Tiến độ <quý II> & năm 2022", visible: true },
    count: 1,
    none: true,
    first: "Tiến độ",
  });
  const file = saved(host.workbook);
  expect(file.sheet.charts.all()).toMatchObject([
    { name: "Tiến độ", title: "Tiến độ <quý II> & năm 2022", isEditable: true },
  ]);
  const chart = file.xml("xl/charts/chart1.xml");
  expect(chart).toContain(`<c:f>Sheet1!$A$2:$A$4</c:f>`);
  expect(chart).toContain(`<c:f>Sheet1!$C$2:$C$4</c:f>`);
  expect(chart).toContain(`<c:f>Sheet1!$B$1</c:f>`);
});

test.each<[ChartKind, "Auto" | "Columns" | "Rows", number, string]>([
  ["BarClustered", "Rows", 3, "Sheet1!$B$2:$C$2"],
  ["ColumnStacked", "Columns", 2, "Sheet1!$B$2:$B$4"],
  ["BarStacked100", "Auto", 2, "Sheet1!$B$2:$B$4"],
  ["Pie", "Columns", 2, "Sheet1!$B$2:$B$4"],
  ["Line", "Rows", 3, "Sheet1!$B$3:$C$3"],
])("%s by %s", async (type, by, count, formula) => {
  const { run, host, sheet } = openEmptyBook();
  fill(sheet, rows);
  const code = await errorCode(run, (target) => {
    target.charts.add(type, target.getRange("A1:C4"), by);
  });
  expect(code).toBeNull();
  const xml = saved(host.workbook).xml("xl/charts/chart1.xml");
  expect(xml.match(/<c:ser>/g)).toHaveLength(count);
  expect(xml).toContain(`<c:f>${formula}</c:f>`);
  // Without a colour of its own nothing shows where a workbook has no theme.
  expect(xml.match(/<a:srgbClr/g)?.length).toBeGreaterThanOrEqual(count);
});

test("renaming the sheet is followed, deleting leaves nothing behind", async () => {
  const { run, host, sheet } = openEmptyBook();
  fill(sheet, rows);
  await errorCode(run, (target) => {
    target.charts.add("Pie", target.getRange("A1:B4"));
    target.charts.add("Line", target.getRange("A1:B4"));
    target.name = "Kế hoạch";
  });
  expect(saved(host.workbook).xml("xl/charts/chart1.xml")).toContain("'Kế hoạch'!$B$2:$B$4");
  const code = await errorCode(run, (target) => {
    target.charts.getItemAt(0).delete();
  });
  expect(code).toBeNull();
  const file = saved(host.workbook);
  expect(file.sheet.charts.all().map(({ name }) => name)).toEqual(["Chart 2"]);
  expect(file.xml("xl/charts/chart1.xml")).toBe("");
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  [
    "a kind that is not written",
    (sheet) => sheet.charts.add("Sunburst", sheet.getRange("A1:C4")),
    "UnsupportedOperation",
  ],
  [
    "a chart that is not there",
    (sheet) => {
      sheet.charts.getItem("x").delete();
    },
    "ItemNotFound",
  ],
  [
    "a negative width",
    (sheet) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B4")).width = -1;
    },
    "InvalidArgument",
  ],
])("%s is refused", async (_what, act, expected) => {
  const { run } = openEmptyBook();
  expect(
    await errorCode(run, (sheet) => {
      act(sheet);
    }),
  ).toBe(expected);
});

describe("a drawing that is there already", () => {
  const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
  const c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const frame = (id: number, name: string): string =>
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${relations}" r:id="rId${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchor = (inside: string): string =>
    `<xdr:twoCellAnchor>${corner("from", 0, 1)}${corner("to", 2, 11)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
  const chart = `<c:chartSpace xmlns:c="${c}" xmlns:a="${a}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Cũ</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea/></c:chart></c:chartSpace>`;
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const bytes = zipOf(
    partsOf(
      { Trang: `<sheetData/><drawing r:id="rId1"/>` },
      {
        extraTypes:
          type("drawings/drawing1.xml", "drawing") +
          type("charts/chart1.xml", "drawingml.chart") +
          type("charts/chart2.xml", "drawingml.chart"),
        extraParts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
            { id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" },
          ]),
          "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}">${anchor(frame(1, "Riêng"))}${anchor(`<xdr:grpSp><xdr:nvGrpSpPr/><xdr:grpSpPr/>${frame(2, "Trong nhóm")}</xdr:grpSp>`)}</xdr:wsDr>`,
          "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
            [1, 2].map((id) => ({
              id: `rId${id}`,
              type: "chart",
              target: `../charts/chart${id}.xml`,
            })),
          ),
          "xl/charts/chart1.xml": chart,
          "xl/charts/chart2.xml": chart,
        },
      },
    ),
  );

  test("its charts are listed, the one in a group can only be looked at", async () => {
    const { run, model } = openBook(bytes);
    const [sheet] = model.sheets();
    expect(sheet?.charts.all()).toMatchObject([
      { name: "Riêng", title: "Cũ", isEditable: true, frame: { left: 0, top: 15, height: 150 } },
      { name: "Trong nhóm", title: "Cũ", isEditable: false },
    ]);
    const code = await errorCode(run, (target) => {
      target.charts.getItem("Trong nhóm").delete();
    });
    expect(code).toBe("UnsupportedOperation");
    expect(
      await errorCode(run, (target) => {
        target.charts.getItem("Riêng").delete();
      }),
    ).toBeNull();
    expect(
      saved(model)
        .sheet.charts.all()
        .map(({ name }) => name),
    ).toEqual(["Trong nhóm"]);
  });

  test("a chart beside them loses nothing of them", async () => {
    const { run, model } = openBook(bytes);
    await errorCode(run, (target) => {
      target.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      target.charts.add("ColumnClustered", target.getRange("A1:B2"));
      const old = target.charts.getItem("Riêng");
      old.title.text = "Mới";
      old.width = 200;
    });
    const file = saved(model);
    expect(lossesBetween(unzipParts(bytes), unzipParts(model.save()))).toEqual([]);
    expect(
      file.sheet.charts
        .all()
        .map(({ name, title, frame: { width } }) => [name, title, Math.round(width)]),
    ).toEqual([
      ["Riêng", "Mới", 200],
      ["Trong nhóm", "Cũ", 0],
      ["Chart 1", null, 360],
    ]);
    expect(file.xml("xl/worksheets/sheet1.xml")).toContain(main);
  });
});
