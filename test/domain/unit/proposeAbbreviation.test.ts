import { buildUnit } from "../../../src/domain/unit/buildUnit";
import { completeRoster } from "../../../src/domain/unit/completeRoster";
import { proposeAbbreviation } from "../../../src/domain/unit/proposeAbbreviation";

test.each([
  ["Văn phòng Sở", "VP Sở"],
  ["Văn phòng", ""],
  ["Thanh tra Sở", "TTr"],
  ["Phòng Cải cách hành chính", "P.CCHC"],
  ["PHÒNG CẢI CÁCH HÀNH CHÍNH", "P.CCHC"],
  ["Phòng Cải cách hành chính".normalize("NFD"), "P.CCHC"],
  ["Phòng Công chức, viên chức", "P.CCVC"],
  ["Phòng Tổ chức, biên chế và tổ chức phi chính phủ", "P.TCBC&TCPCP"],
  ["Phòng Xây dựng chính quyền và Công tác thanh niên", "P.XDCQ&CTTN"],
  ["Phòng Lao động và Việc làm", "P.LĐVL"],
  ["Ban Thi đua - Khen thưởng tỉnh", "Ban TĐKT"],
  ["Chi cục Văn thư -\nLưu trữ", "CC VTLT"],
  ["Trung tâm Lưu trữ lịch sử thuộc Sở Nội vụ", "TT LTLS"],
  ["Công đoàn cơ sở", "CĐCS"],
  ["Phòng Y", ""],
  ["Sở Nội vụ", ""],
  ["", ""],
])("%j is shortened to %j", (name, short) => {
  expect(proposeAbbreviation(name)).toBe(short);
});

test("every unit gets a sheet of its own, and a short name that two would share goes to neither", () => {
  const units = [
    buildUnit("Phòng Lao động", { sheetName: "P.LĐ" }),
    buildUnit("Phòng Cải cách hành chính"),
    buildUnit("Phòng Công chức hành chính"),
    buildUnit("Thanh tra Sở"),
  ];
  const completed = completeRoster({ sheet: null, units }).units;
  expect(completed.map(({ abbreviation, sheetName }) => [abbreviation, sheetName])).toEqual([
    ["P.LĐ", "P.LĐ"],
    ["", "Phòng Cải cách hành chính"],
    ["", "Phòng Công chức hành chính"],
    ["TTr", "TTr"],
  ]);
});
