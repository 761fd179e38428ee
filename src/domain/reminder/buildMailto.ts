/** Windows hands at most 2,083 characters of an address to the mail program; some less is safe everywhere. */
const longestAddress = 2000;

export interface MailAddress {
  /** "mailto:…" with subject and body, percent-encoded. */
  readonly href: string;
  /** The body did not fit: it has to be copied and pasted. */
  readonly isBodyLeftOut: boolean;
}

/** "Nguyễn Văn A <a@x.vn>; b@x.vn (văn thư)" names people beside the addresses. */
function addressesIn(text: string): readonly string[] {
  const addresses = text.match(/[^\s<>()[\];,:"]+@[^\s<>()[\];,:"]+/gu);
  return addresses ?? text.split(/[;,\s]+/u).filter(Boolean);
}

/** The address that opens a mail with subject and body (RFC 6068); several addresses may be given, parted by ; or ,. */
export function buildMailto(email: string, subject: string, body: string): MailAddress {
  const to = addressesIn(email)
    .map((one) => encodeURIComponent(one).replace(/%40/gu, "@"))
    .join(",");
  const start = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replace(/\r?\n/gu, "\r\n"))}`;
  return whole.length <= longestAddress
    ? { href: whole, isBodyLeftOut: false }
    : { href: start, isBodyLeftOut: true };
}
