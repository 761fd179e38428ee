import { listSheets } from "../../../src/workbook/view/listSheets";
import { openBook, openModel, seedBook, sheetOf } from "../../support/bookOnHost";

test("lists the visible sheets in the order of their tabs", async () => {
  const model = openModel(seedBook);
  sheetOf(model, "Thanh tra").setVisibility("hidden");
  const { run } = openBook(model);
  const names = await listSheets(run);
  expect(names.slice(0, 3)).toEqual(["Kế hoạch", "Đơn vị", "Văn phòng"]);
  expect(names).not.toContain("Thanh tra");
  expect(names).toHaveLength(
    model.sheets().filter((sheet) => sheet.visibility === "visible").length,
  );
});
