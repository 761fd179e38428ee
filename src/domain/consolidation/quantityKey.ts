import { foldText } from "../text/foldText";
import { remember } from "../text/remember";

/** Labels with the same key are one quantity: "Số tin, bài" and "SỐ TIN  BÀI". */
export const quantityKey: (label: string) => string = remember(
  (label) =>
    foldText(label)
      .replace(/[^\p{L}\p{N}%]+/gu, " ")
      .trim(),
  1_000,
);
