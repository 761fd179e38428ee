/** What is copied: the text, and where there is one the same with its looks. */
export interface CopiedContent {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts it on the clipboard; false where neither way works and the person has to select and copy it. Excel on the web
 * gives its panes no clipboard (OfficeDev/office-js#1991); the old command still works in most.
 */
export async function copyToClipboard(content: CopiedContent): Promise<boolean> {
  const parts = partsOf(content);
  try {
    const blobs: Record<string, Blob> = {};
    for (const [type, part] of parts) blobs[type] = new Blob([part], { type });
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return copyByCommand(content.text, parts);
  }
}

type Part = readonly [type: string, content: string];

function partsOf({ text, html }: CopiedContent): Part[] {
  const plain: Part = ["text/plain", text];
  return html === undefined ? [plain] : [["text/html", html], plain];
}

/** Some webviews copy only what is selected, so the text is; what goes on the clipboard is said by the listener. */
function copyByCommand(text: string, parts: readonly Part[]): boolean {
  const field = selectedField(text);
  const give = (event: ClipboardEvent): void => {
    for (const [type, part] of parts) event.clipboardData?.setData(type, part);
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
    field.remove();
  }
}

function selectedField(text: string): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  return field;
}
