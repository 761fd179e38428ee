import { UnreadableFile } from "../../package/UnreadableFile";

/** Steps over XML text without building anything; every step checks that the text goes on. */
export class XmlScanner {
  constructor(
    readonly text: string,
    readonly part: string,
  ) {}

  /** @throws UnreadableFile broken-xml */
  fail(): never {
    throw new UnreadableFile("broken-xml", this.part);
  }

  /** Position of `what` at or after `from`. */
  find(what: string, from: number): number {
    const at = this.text.indexOf(what, from);
    return at < 0 ? this.fail() : at;
  }

  /** Position after the tag that starts at `lt`; quotes may hold ">". */
  tagEnd(lt: number): number {
    const { text } = this;
    for (let at = lt + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 62) return at + 1;
      if (code === 34) at = this.find('"', at + 1);
      else if (code === 39) at = this.find("'", at + 1);
    }
    return this.fail();
  }

  /** Position after a comment, CDATA section, processing instruction; -1 where `lt` starts a tag. */
  afterMisc(lt: number): number {
    const code = this.text.charCodeAt(lt + 1);
    if (code === 63) return this.find("?>", lt) + 2;
    if (code !== 33) return -1;
    if (this.text.startsWith("<!--", lt)) return this.find("-->", lt + 4) + 3;
    if (this.text.startsWith("<![CDATA[", lt)) return this.find("]]>", lt) + 3;
    return this.fail();
  }

  /** Position of the closing tag of the element whose content starts at `from`, whatever is nested in it. */
  closeOf(from: number): number {
    let depth = 0;
    let at = from;
    for (;;) {
      const lt = this.find("<", at);
      const misc = this.afterMisc(lt);
      if (misc >= 0) {
        at = misc;
        continue;
      }
      const end = this.tagEnd(lt);
      if (this.text.charCodeAt(lt + 1) === 47) {
        if (depth === 0) return lt;
        depth--;
      } else if (this.text.charCodeAt(end - 2) !== 47) depth++;
      at = end;
    }
  }

  /** Position after the element that starts at `lt`. */
  afterElement(lt: number): number {
    const open = this.tagEnd(lt);
    return this.text.charCodeAt(open - 2) === 47 ? open : this.tagEnd(this.closeOf(open));
  }

  /** Whether the tag at `lt` has that name with the prefix ("x:" or ""). */
  isTag(lt: number, prefix: string, local: string): boolean {
    const at = lt + 1 + prefix.length + local.length;
    const delimiter = this.text.charCodeAt(at);
    return (
      (delimiter <= 32 || delimiter === 62 || delimiter === 47) &&
      this.text.startsWith(prefix, lt + 1) &&
      this.text.startsWith(local, lt + 1 + prefix.length)
    );
  }
}
