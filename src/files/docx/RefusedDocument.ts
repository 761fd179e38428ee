import type { WordFileProblem } from "../../domain/document/WordFileProblem";

/** A document that is whole and yet not read. */
export class RefusedDocument extends Error {
  constructor(
    readonly reason: Extract<
      WordFileProblem,
      "external-content" | "embedded-content" | "no-document" | "open-document" | "workbook"
    >,
  ) {
    super(reason);
    this.name = "RefusedDocument";
  }
}
