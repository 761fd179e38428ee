import { foldText } from "../text/foldText";
import { isOutsideBody } from "./isOutsideBody";
import type { UnitKind } from "./Roster";

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ["khác", /^(lãnh đạo|giám đốc|phó giám đốc|ban giám đốc|các |sở nội vụ$)/u],
  [
    "đoàn thể",
    /^(công đoàn|cđcs|bch công đoàn|đoàn thanh niên|chi đoàn|đoàn tncs|đảng ủy|đảng bộ|chi bộ|hội |chi hội|ban nữ công|nữ công|đoàn cơ sở)/u,
  ],
  ["thuộc", /^(văn phòng|vp\b|thanh tra|phòng|p\.|bộ phận|tổ )/u],
  [
    "trực thuộc",
    /^(ban |chi cục|trung tâm|trường|quỹ|bảo tàng|thư viện|đơn vị |cơ sở |làng |nhà |đội |trạm |khu )/u,
  ],
];

/**
 * The kind of a unit from its name, where the roster does not say: inside the department (văn phòng, thanh
 * tra, phòng) or with a standing of its own (ban, chi cục, trung tâm), as in Nghị định 24/2014/NĐ-CP, article 5.
 */
export function inferUnitKind(name: string): UnitKind {
  const text = foldText(name);
  const isOwnCentre = /^trung tâm (?!(phục vụ|pv)? ?(hành chính công|hcc))/u.test(text);
  const isOwnSociety =
    /^(chi )?hội /u.test(text) && !/ (tỉnh|huyện|thành phố|việt nam)/u.test(text);
  if (isOutsideBody(name) && !isOwnCentre && !isOwnSociety) return "khác";
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? "thuộc";
}
