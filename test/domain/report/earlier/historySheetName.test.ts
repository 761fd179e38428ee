import { periodFromId } from "../../../../src/domain/calendar/periodFromId";
import { historySheetName } from "../../../../src/domain/report/earlier/historySheetName";

test.each([
  ["2022-M06", "Tổng hợp tháng 6-2022"],
  ["2022-M12", "Tổng hợp tháng 12-2022"],
  ["2022-Q1", "Tổng hợp quý I-2022"],
  ["2022-Q4", "Tổng hợp quý IV-2022"],
  ["2022-H1", "Tổng hợp 6 tháng đầu năm 2022"],
  ["2022-H2", "Tổng hợp 6 tháng cuối năm 2022"],
  ["2022-9M", "Tổng hợp 9 tháng năm 2022"],
  ["2022", "Tổng hợp năm 2022"],
])("the report of %s is kept in %j", (id, name) => {
  const period = periodFromId(id);
  expect(period && historySheetName(period)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toMatch(/[/\\?*:[\]]/u);
});
