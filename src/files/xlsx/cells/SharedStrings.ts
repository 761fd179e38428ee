import type { XlsxPackage } from "../package/XlsxPackage";
import { plainText } from "./plainText";
import { XmlScanner } from "./XmlScanner";

/** The strings that cells share, found on first use and decoded one by one. Never written: new texts are inline. */
export class SharedStrings {
  private scanner: XmlScanner | null = null;
  private prefix = "";
  private bounds: Int32Array = new Int32Array(0);
  private readonly known: (string | undefined)[] = [];

  constructor(
    private readonly parts: XlsxPackage,
    private readonly part: string | null,
  ) {}

  /** Plain text of an item; "" for an index the file does not have. */
  at(index: number): string {
    const known = this.known[index];
    if (known !== undefined) return known;
    const scanner = this.scanner ?? this.scan();
    const start = this.bounds[index * 2];
    const end = this.bounds[index * 2 + 1];
    if (start === undefined || end === undefined) return "";
    const text = plainText(scanner, start, end, this.prefix);
    this.known[index] = text;
    return text;
  }

  private scan(): XmlScanner {
    const part = this.part ?? "";
    const scanner = new XmlScanner(this.part === null ? "" : this.parts.text(this.part), part);
    this.scanner = scanner;
    this.prefix = /<([\w.-]+:)?sst[\s/>]/.exec(scanner.text)?.[1] ?? "";
    const bounds: number[] = [];
    let at = scanner.text.indexOf(`<${this.prefix}sst`);
    if (at < 0) return scanner;
    for (at = scanner.tagEnd(at); ;) {
      const lt = scanner.text.indexOf("<", at);
      if (lt < 0 || scanner.text.charCodeAt(lt + 1) === 47) break;
      const misc = scanner.afterMisc(lt);
      if (misc >= 0) at = misc;
      else if (!scanner.isTag(lt, this.prefix, "si")) at = scanner.afterElement(lt);
      else {
        const open = scanner.tagEnd(lt);
        const isEmpty = scanner.text.charCodeAt(open - 2) === 47;
        const close = isEmpty ? open : scanner.closeOf(open);
        bounds.push(open, close);
        at = isEmpty ? open : scanner.tagEnd(close);
      }
    }
    this.bounds = Int32Array.from(bounds);
    return scanner;
  }
}
