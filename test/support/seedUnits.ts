import { buildUnit } from "../../src/domain/unit/buildUnit";
import type { Unit } from "../../src/domain/unit/Roster";

/** The seed's roster. */
export const seedUnits: readonly Unit[] = [
  buildUnit("Văn phòng Sở", { abbreviation: "VP Sở", sheetName: "Văn phòng" }),
  buildUnit("Thanh tra Sở", { abbreviation: "TTr", sheetName: "Thanh tra" }),
  buildUnit("Phòng Cải cách hành chính", { abbreviation: "P.CCHC", sheetName: "P.CCHC" }),
  buildUnit("Phòng Công chức, viên chức", { abbreviation: "P.CCVC", sheetName: "P.CCVC" }),
  buildUnit("Phòng Tổ chức, biên chế và tổ chức phi chính phủ", {
    abbreviation: "P.TCBC&TCPCP",
    sheetName: "P.TCBC",
  }),
  buildUnit("Phòng Xây dựng chính quyền và Công tác thanh niên", {
    abbreviation: "P.XDCQ&CTTN",
    sheetName: "P.XDCQ",
  }),
  buildUnit("Ban Thi đua - Khen thưởng tỉnh", { abbreviation: "Ban TĐKT", sheetName: "Ban TĐKT" }),
  buildUnit("Ban Tôn giáo tỉnh", { abbreviation: "Ban TG", sheetName: "Ban Tôn giáo" }),
  buildUnit("Chi cục Văn thư - Lưu trữ", { abbreviation: "CC VTLT", sheetName: "CC VTLT" }),
  buildUnit("Công đoàn cơ sở", { abbreviation: "CĐCS", sheetName: "Công đoàn" }),
];
