/** Windows hands at most 2,083 characters of an address to the mail program; some less is safe everywhere. */
const longestAddress = 2000;

/** An address that opens the mail program. */
export interface MailAddress {
  /** "mailto:…" with subject and body, percent-encoded. */
  readonly href: string;
  /** The body did not fit: it has to be copied and pasted. */
  readonly isBodyLeftOut: boolean;
}

/** "Nguyễn Văn A <a@x.vn>; b@x.vn (văn thư)" names people beside the addresses. */
function addressesIn(text: string): readonly string[] {
  return text.match(/[^\s<>()[\];,:"]+@[^\s<>()[\];,:"]+/gu) ?? [];
}

/** Half of a letter outside the basic plane, which a cut text may end in, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** The address that opens a mail with subject and body (RFC 6068); several addresses may be given, parted by ; or ,. */
export function buildMailto(email: string, subject: string, body: string): MailAddress {
  const to = addressesIn(email)
    .map((one) => encoded(one).replace(/%40/gu, "@"))
    .join(",");
  const start = `mailto:${to}?subject=${encoded(subject)}`;
  const whole = `${start}&body=${encoded(body.replace(/\r?\n/gu, "\r\n"))}`;
  return whole.length <= longestAddress
    ? { href: whole, isBodyLeftOut: false }
    : { href: start, isBodyLeftOut: true };
}
