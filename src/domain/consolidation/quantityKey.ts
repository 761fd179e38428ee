import { foldText } from "../text/foldText";

/** Labels with the same key are one quantity: "Số tin, bài" and "SỐ TIN  BÀI". */
export function quantityKey(label: string): string {
  return foldText(label)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
