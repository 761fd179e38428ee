/** Lets the page draw, and a person cancel, in the middle of work that asks nobody for anything. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
