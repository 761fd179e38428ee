import { openOffice } from "../../src/office/openOffice";

test("says that Excel cannot be reached where Office.js did not load", async () => {
  expect(await openOffice()).toEqual({ kind: "unreachable" });
});
