import { matchFileUnit } from "../../../src/domain/unit/matchFileUnit";
import { seedUnits } from "../../support/seedUnits";

test.each([
  ["Thanh tra.xlsx", "Thanh tra Sở"],
  ["BC_Thanh tra_Q2-2022 (1).xlsx", "Thanh tra Sở"],
  ["BC Thanh tra Sở quý II.2022.xls", "Thanh tra Sở"],
  ["bao cao P.CCHC quy 2.xlsx", "Phòng Cải cách hành chính"],
  ["PHÒNG CẢI CÁCH HÀNH CHÍNH.ODS".normalize("NFD"), "Phòng Cải cách hành chính"],
  ["Mau BC_P.CCVC_gui Văn phòng Sở.xlsx", "Phòng Công chức, viên chức"],
  ["goi.zip/quy 2/CC VTLT.xls", "Chi cục Văn thư - Lưu trữ"],
  ["P.TCBC&TCPCP/bao cao.xlsx", "Phòng Tổ chức, biên chế và tổ chức phi chính phủ"],
  ["Ban TĐKT/Bao cao quy 2.xlsx", "Ban Thi đua - Khen thưởng tỉnh"],
  ["CĐCS - 6 tháng 2022.xlsx", "Công đoàn cơ sở"],
  ["Thanh tra và Ban Tôn giáo.xlsx", null],
  ["Book1.xlsx", null],
  ["báo cáo quý II.xlsx", null],
  ["", null],
])("%j is the file of %j", (path, unit) => {
  expect(matchFileUnit(path, seedUnits)?.name ?? null).toBe(unit);
});
