import { asWritten, type ReadHeaderText } from "../table/HeaderGrid";
import { headerWords } from "../table/headerPhrase";
import { foldText } from "../text/foldText";
import type { Dictionary } from "./Dictionary";

/** How the dictionary has header cells read: whole headers first, else the abbreviations in them written out. */
export function headerSynonyms(dictionary: Dictionary): ReadHeaderText {
  const ofKind = (kind: "header" | "abbreviation") =>
    dictionary.entries.filter((entry) => entry.kind === kind);
  const headers = new Map(
    ofKind("header").map(({ text, meaning }) => [headerWords(text), meaning]),
  );
  const short = new Map(
    ofKind("abbreviation").map(({ text, meaning }) => [foldText(text), meaning] as const),
  );
  if (headers.size === 0 && short.size === 0) return asWritten;
  return (text) =>
    headers.get(headerWords(text)) ??
    text.replace(/[\p{L}\p{N}]+/gu, (word) => short.get(foldText(word)) ?? word);
}
