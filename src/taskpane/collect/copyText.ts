/**
 * Puts a text on the clipboard; false where neither way works and the person has to select and copy it. Excel on the
 * web gives its panes no clipboard (OfficeDev/office-js#1991); the old command still works in most.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without clipboard permission
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
