/** Where Office.js keeps the person's answer to whether plain http://localhost may act as Office. */
const trustKey = (hostname: string) => `OfficeJSTrustKeyV2_http_${hostname}`;

const trusted = 1;

/** Whether Office.js is going to ask before it talks to this page: over plain http, and not yet answered with yes. */
export function officeWillAsk(): boolean {
  const { protocol, hostname } = window.location;
  if (protocol === "https:") return false;
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(trustKey(hostname)) ?? "null");
    return !isTrusted(kept);
  } catch {
    return true;
  }
}

function isTrusted(kept: unknown): boolean {
  return typeof kept === "object" && kept !== null && "Result" in kept && kept.Result === trusted;
}

/** Whether the frame shows Office.js' page for hosts that were not trusted. */
export function isRefusalPage(frame: HTMLIFrameElement): boolean {
  try {
    return /agaveerrorux/i.test(frame.contentWindow?.location.pathname ?? "");
  } catch {
    return false;
  }
}
