const months = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
/** A scanner's 11 looks like II and its 1 like I, and "tháng X" is any month: of these only I alone says its month. */
const doubtful = new Set(["i", "ii", "x"]);

const month = "(?:x?i{1,3}|x?i?v|vi{1,3}|i?x)";
const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** The month of a full date: "15/VI/2022". */
const monthOfDate = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2} ?[/.-] ?)(${month})(?= ?[/.-] ?${year})`,
  "gu",
);
/** Months after their word, alone or several: "Tháng IX/2022", "tháng VIII, IX và X"; no word may follow but of time. */
const monthsByName = new RegExp(
  String.raw`(?<=tháng )(${month}(?: ?(?:[,;&/-]|và|hoặc|đến|đến hết) ?(?:tháng )?${month})*)` +
    String.raw`(?= ?(?:$|[,;:)(/]|[.-](?!\p{L})|năm(?!\p{L})))`,
  "gu",
);
const eachMonth = new RegExp(String.raw`(?<!\p{L})${month}(?!\p{L})`, "gu");

/**
 * Roman months of a folded text as numbers: "15/VI/2022" is 15/6/2022. II and X stay as they are unless a month
 * beside them is Roman beyond doubt ("Tháng IX, X/2022"), so that nothing is read from them.
 */
export function readRomanMonths(folded: string): string {
  return folded
    .replace(monthOfDate, (written, before: string, roman: string) =>
      isCertain([roman]) ? `${before}${numberOf(roman)}` : written,
    )
    .replace(monthsByName, (list) =>
      isCertain(list.match(eachMonth) ?? []) ? list.replace(eachMonth, numberOf) : list,
    );
}

function isCertain(romans: readonly string[]): boolean {
  if (romans.length === 1 && romans[0] === "i") return true;
  return romans.some((roman) => months.includes(roman) && !doubtful.has(roman));
}

function numberOf(roman: string): string {
  return months.includes(roman) ? String(months.indexOf(roman) + 1) : roman;
}
