import { foldLetters } from "../text/foldLetters";
import { committeeLevel } from "./outsideGroup";
import type { Level, UnitForm, UnitIndex } from "./UnitIndex";
import type { Owner, UnitWords } from "./unitWords";

const bodiesOfMany = /^(?:(?:văn phòng|thanh tra)$|công đoàn|đoàn|chi đoàn|đảng ủy)/u;

/** "Thanh tra tỉnh" is not "Thanh tra Sở": what belongs to somebody else is somebody else. */
export function ofSameOwner(
  words: UnitWords,
  index: UnitIndex,
  forms: readonly UnitForm[] = [],
): readonly UnitForm[] {
  const owner = ownerOf(words, index);
  if (owner === "others") {
    return forms.filter((form) => form.words.belongsTo === words.belongsTo);
  }
  const isOfMany = bodiesOfMany.test(words.core.join(" "));
  const level = committeeLevel(words.full.map(foldLetters).join(" "));
  return forms.filter((form) => {
    if (level !== "" && committeeLevel(form.words.full.map(foldLetters).join(" ")) !== level)
      return false;
    const isSame = form.words.belongsTo === words.belongsTo;
    if (!isSame && isPlace(words.belongsTo) && isPlace(form.words.belongsTo)) return false;
    return !isOfMany || owner === "" || isSame || (form.words.belongsTo === "" && owner === "ours");
  });
}

/**
 * "Công an huyện" is not the commune's, "Phòng Nội vụ tỉnh" not the district's. A department's own units may say
 * "tỉnh" ("Trung tâm Lưu trữ lịch sử tỉnh"), which therefore is above.
 */
export function ownerOf(
  { belongsTo }: UnitWords,
  { levels }: UnitIndex,
): "" | "ours" | "above" | "others" {
  if (belongsTo === "") return "";
  const level = levelOf[belongsTo];
  if (level !== null && levels.has(level)) return "ours";
  const isProvince = belongsTo === "tỉnh" || belongsTo === "thành phố";
  return isProvince && levels.has("sở") ? "above" : "others";
}

/** Whose roster may call the owner its own; a "thành phố" of a district's level is "ours" in its roster. */
const levelOf: Readonly<Record<Exclude<Owner, "">, Level | null>> = {
  sở: "sở",
  tỉnh: null,
  "thành phố": "huyện",
  huyện: "huyện",
  quận: "huyện",
  "thị xã": "huyện",
  xã: "xã",
  phường: "xã",
  "thị trấn": "xã",
  "đặc khu": "xã",
  khác: null,
};

/** "Công an xã" is not the "Công an phường" of the roster, nor "Công an tỉnh" its "Công an thành phố". */
function isPlace(owner: Owner): boolean {
  return owner !== "" && owner !== "sở" && owner !== "khác";
}
