const iso = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const dayLength = 86_400_000;

/**
 * Excel serial of a date cell of type "d" ("2022-06-30", "2022-06-30T10:00:00"); null for anything else, such as a day
 * that is none.
 */
export function readIsoSerial(text: string, date1904: boolean): number | null {
  const match = iso.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(moment).getUTCDate() !== Number(day)) return null;
  const days = (moment - epoch) / dayLength;
  // Excel counts a 29 February 1900 that never was.
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
