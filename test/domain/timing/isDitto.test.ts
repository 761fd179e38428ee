import { isDitto } from "../../../src/domain/timing/isDitto";

test.each([
  "nt",
  "NT",
  "-nt-",
  '"nt"',
  "- nt -",
  "n.t",
  "Như trên",
  "NHƯ TRÊN",
  "nt.",
  '"',
  "''",
  "//",
  "〃",
  "- 〃 -",
  "“",
  '- " -',
  "Nhu tren",
  "''-''",
])("%j is a ditto mark", (text) => {
  expect(isDitto(text)).toBe(true);
  expect(isDitto(text.normalize("NFD"))).toBe(true);
});

test.each([
  "",
  " ",
  "-",
  "x",
  "Quý II/2022",
  "Thường xuyên",
  "như trên hoặc Quý II",
  "như",
  "'",
  "...",
])("%j is none", (text) => {
  expect(isDitto(text)).toBe(false);
});
