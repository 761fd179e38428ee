const samplePlan = "assets/ke-hoach-cchc-2022.xlsx";

/** The plan that comes with the add-in, from where the pane itself came from. */
export async function fetchSamplePlan(): Promise<Uint8Array> {
  const answer = await fetch(samplePlan);
  if (!answer.ok) throw new Error(`${samplePlan}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
