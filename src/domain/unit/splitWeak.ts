/** A list of names and the marks between them. */
export interface WeakSplit {
  readonly parts: readonly string[];
  /** Between the parts; one fewer than parts. */
  readonly separators: readonly string[];
}

/** Lists of bodies that are one expression: "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố". */
const fixedWords =
  "(?:[Ss]ở|[Bb]an|[Nn]gành|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Hh]ội|[Đđ]oàn thể|[Đđ]ịa phương)";
const fixedLists = new RegExp(
  "[Cc]ơ quan(?:\\s*,\\s*đơn vị)?(?:\\s*,|\\s+và)\\s*địa phương|[Đđ]oàn (?:ĐBQH|đại biểu Quốc hội) và HĐND|" +
    `${fixedWords}(?:\\s*(?:,|/|và)\\s*${fixedWords}(?!\\p{L}| \\p{Lu}))+`,
  "gu",
);
const hidden = ["\ue000", "\ue001", "\ue002"] as const;

/** Parts a text at every mark that may stand between names and within one: ",", "/", "&", "và". */
export function splitWeak(text: string): WeakSplit {
  const hiding = text.replace(/\([^()]*\)/gu, hideMarks).replace(fixedLists, hideMarks);
  const { parts, separators } = splitMarks(hiding);
  return { parts: parts.map(showMarks), separators };
}

function hideMarks(list: string): string {
  return list
    .replace(/,/gu, hidden[0])
    .replace(/\//gu, hidden[1])
    .replace(/ và /gu, ` ${hidden[2]} `);
}

function showMarks(list: string): string {
  return list.replaceAll(hidden[0], ",").replaceAll(hidden[1], "/").replaceAll(hidden[2], "và");
}

function splitMarks(text: string): WeakSplit {
  const pieces = text.split(/(\s*[,/&:+\n]\s*|\s+(?:và\/hoặc|và|hoặc|cùng với|cùng|với)\s+)/iu);
  return {
    parts: pieces.filter((_, at) => at % 2 === 0),
    separators: pieces.filter((_, at) => at % 2 === 1),
  };
}
