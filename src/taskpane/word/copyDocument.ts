/**
 * Puts a document on the clipboard so that Word takes its looks over; false where neither way works. Excel on the web
 * gives its panes no clipboard (OfficeDev/office-js#1991); the old command still works in most.
 */
export async function copyDocument(html: string, text: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": blob("text/html", html),
        "text/plain": blob("text/plain", text),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", give, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without clipboard permission
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give);
  }
}
