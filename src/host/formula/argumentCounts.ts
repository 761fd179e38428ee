/** Fewest and most arguments, by function. */
const table =
  "PI 0, NOW 0, TODAY 0, RAND 0, TRUE 0, FALSE 0, NA 0, " +
  "ABS 1, INT 1, SIGN 1, SQRT 1, NOT 1, N 1, T 1, LEN 1, TRIM 1, CLEAN 1, UPPER 1, LOWER 1, " +
  "PROPER 1, VALUE 1, CHAR 1, CODE 1, UNICHAR 1, UNICODE 1, ROWS 1, COLUMNS 1, COUNTBLANK 1, " +
  "ISBLANK 1, ISERROR 1, ISERR 1, ISNA 1, ISNUMBER 1, ISTEXT 1, ISNONTEXT 1, ISLOGICAL 1, " +
  "YEAR 1, MONTH 1, DAY 1, HOUR 1, MINUTE 1, SECOND 1, DATEVALUE 1, TIMEVALUE 1, TRANSPOSE 1, " +
  "ROUND 2, ROUNDUP 2, ROUNDDOWN 2, MOD 2, POWER 2, RANDBETWEEN 2, EXACT 2, REPT 2, TEXT 2, " +
  "COUNTIF 2, LARGE 2, SMALL 2, IFERROR 2, IFNA 2, EDATE 2, EOMONTH 2, DAYS 2, " +
  "MID 3, DATE 3, TIME 3, DATEDIF 3, REPLACE 4, " +
  "ROW 0-1, COLUMN 0-1, LEFT 1-2, RIGHT 1-2, TRUNC 1-2, INDIRECT 1-2, HYPERLINK 1-2, " +
  "WEEKDAY 1-2, WEEKNUM 1-2, IF 2-3, SUMIF 2-3, AVERAGEIF 2-3, MATCH 2-3, LOOKUP 2-3, FIND 2-3, " +
  "SEARCH 2-3, RANK 2-3, WORKDAY 2-3, NETWORKDAYS 2-3, INDEX 2-4, VLOOKUP 3-4, HLOOKUP 3-4, " +
  "SUBSTITUTE 3-4, OFFSET 3-5, XLOOKUP 3-6, " +
  "SUM 1-255, AVERAGE 1-255, MIN 1-255, MAX 1-255, COUNT 1-255, COUNTA 1-255, PRODUCT 1-255, " +
  "MEDIAN 1-255, SUMPRODUCT 1-255, AND 1-255, OR 1-255, XOR 1-255, CONCATENATE 1-255, " +
  "CONCAT 1-255, SUBTOTAL 2-255, CHOOSE 2-255, COUNTIFS 2-254, SUMIFS 3-255, AVERAGEIFS 3-255, " +
  "TEXTJOIN 3-255, IFS 2-254";

const counts: ReadonlyMap<string, readonly [fewest: number, most: number]> = new Map(
  table.split(", ").map((entry) => {
    const [name = "", range = ""] = entry.split(" ");
    const [fewest = 0, most = fewest] = range.split("-").map(Number);
    return [name, [fewest, most]];
  }),
);

/**
 * Whether Excel would take the function with so many arguments (support.microsoft.com, Excel functions); every
 * number of them for functions that are not in the list.
 */
export function takesArguments(name: string, count: number): boolean {
  const [fewest, most] = counts.get(name.toUpperCase()) ?? [0, 255];
  return count >= fewest && count <= most;
}
