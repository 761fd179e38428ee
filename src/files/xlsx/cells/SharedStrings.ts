import type { OfficePackage } from "../../package/OfficePackage";
import { UnreadableFile } from "../../package/UnreadableFile";
import { plainText } from "./plainText";
import { XmlScanner } from "./XmlScanner";

/** Where more have been seen, most are said once. */
const mostInline = 5_000;

/** The strings that cells share, found on first use and decoded one by one. Never written: new texts are inline. */
export class SharedStrings {
  private scanner: XmlScanner | null = null;
  private prefix = "";
  private bounds: Int32Array = new Int32Array(0);
  private readonly known: (string | undefined)[] = [];
  private readonly inline = new Map<string, string>();

  constructor(
    private readonly parts: OfficePackage,
    private readonly part: string | null,
  ) {}

  /** Plain text of an item; "" for an index the file does not have. */
  at(index: number): string {
    const known = this.known[index];
    if (known !== undefined) return known;
    const scanner = this.open();
    const start = this.bounds[index * 2];
    const end = this.bounds[index * 2 + 1];
    if (start === undefined || end === undefined) return "";
    const text = plainText(scanner, start, end, this.prefix);
    this.known[index] = text;
    return text;
  }

  /**
   * Text of a cell's own string, by its source; `read` decodes it. Writers that share no strings say the same few
   * hundred in every sheet.
   */
  inlineText(source: string, read: () => string): string {
    const known = this.inline.get(source);
    if (known !== undefined) return known;
    const text = read();
    if (this.inline.size < mostInline) this.inline.set(source, text);
    return text;
  }

  /**
   * Finds where the strings stand, once.
   * @throws UnreadableFile doctype, broken-xml
   */
  open(): XmlScanner {
    this.scanner ??= this.scan();
    return this.scanner;
  }

  private scan(): XmlScanner {
    const part = this.part ?? "";
    const scanner = new XmlScanner(this.part === null ? "" : this.parts.text(this.part), part);
    this.prefix = /<([\w.-]+:)?sst[\s/>]/.exec(scanner.text)?.[1] ?? "";
    const bounds: number[] = [];
    let at = scanner.text.indexOf(`<${this.prefix}sst`);
    if (/<!DOCTYPE/i.test(scanner.text.slice(0, Math.max(at, 0)))) {
      throw new UnreadableFile("doctype", part);
    }
    if (at < 0) return scanner;
    at = scanner.tagEnd(at);
    const isEmpty = scanner.text.charCodeAt(at - 2) === 47;
    while (!isEmpty) {
      const lt = scanner.find("<", at);
      if (scanner.text.charCodeAt(lt + 1) === 47) break;
      const misc = scanner.afterMisc(lt);
      if (misc >= 0) at = misc;
      else if (!scanner.isTag(lt, this.prefix, "si")) at = scanner.afterElement(lt);
      else {
        const open = scanner.tagEnd(lt);
        const hasContent = scanner.text.charCodeAt(open - 2) !== 47;
        const close = hasContent ? scanner.closeOf(open) : open;
        bounds.push(open, close);
        at = hasContent ? scanner.tagEnd(close) : open;
      }
    }
    this.bounds = Int32Array.from(bounds);
    return scanner;
  }
}
