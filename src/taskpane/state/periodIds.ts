/** Ids of every reporting period of a year, in the order in which an office meets them: quarters, halves, months. */
export function periodIds(year: number): readonly string[] {
  const quarters = [1, 2, 3, 4].map((number) => `${year}-Q${number}`);
  const months = Array.from({ length: 12 }, (_, index) => {
    return `${year}-M${String(index + 1).padStart(2, "0")}`;
  });
  return [...quarters, `${year}-H1`, `${year}-9M`, `${year}-H2`, String(year), ...months];
}
