import fc from "fast-check";
import {
  decodeCharacterData,
  escapeText,
  unescapeHex,
} from "../../../src/files/package/xml/escapeXml";

const named: Readonly<Record<string, string>> = { "<": "lt", ">": "gt", "&": "amp" };

/** A letter as some writer may put it: as it is, where XML allows, or as a reference of any kind. */
function written(letter: string, way: number): string {
  const code = letter.codePointAt(0) ?? 0;
  const name = named[letter];
  if (way === 0) return `&#${code};`;
  if (way === 1) return `&#x${code.toString(16)};`;
  if (way === 2) return `&#${String(code).padStart(7, "0")};`;
  return name === undefined ? letter : `&${name};`;
}

describe("character data", () => {
  test("however its letters are written, a text reads the same", () => {
    const letters = fc.array(
      fc.tuple(
        fc.constantFrom(...Array.from("Quý II/2022: Đã triển khai; <&>'\"\n😀")),
        fc.integer({ min: 0, max: 5 }),
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(letters, fc.constantFrom(1, 40), (some, times) => {
        const text = some.map(([letter]) => letter).join("");
        const raw = some.map(([letter, way]) => written(letter, way)).join("");
        expect(decodeCharacterData(raw.repeat(times))).toBe(text.repeat(times));
      }),
    );
  });

  test.each([
    ["R&D", "R&D"],
    ["a & b; c", "a & b; c"],
    ["&bogus;", "&bogus;"],
    ["&#;", "&#;"],
    ["&#1114112;", "&#1114112;"],
    ["&#7879", "&#7879"],
    ["<![CDATA[a & b]]>&amp;", "a & b&"],
    ["một\r\nhai\rba", "một\nhai\nba"],
  ])("%j reads %j", (raw, text) => {
    expect(decodeCharacterData(raw)).toBe(text);
  });

  test("what is escaped reads as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        expect(unescapeHex(decodeCharacterData(escapeText(text)))).toBe(text);
      }),
    );
  });
});
