import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import type { refusals } from "../../src/host/members/refusals";
import { bookOf } from "../support/package/makePackage";
import { acts, later, prepared, type RefusedActs } from "./refusedActs";

const arrayRows =
  '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';

/** What is tried for the lines of the table of refusals that are about limits and about what belongs together. */
export const refusedLimits = {
  partOfArray: {
    "a value": {
      open: () => openXlsx(bookOf(arrayRows)),
      steps: (sheet) => [() => (sheet.getRange("A2:B2").values = [[1, 1]])],
    },
  },
  chartSelected: {
    "asking for cells": {
      open: createXlsx,
      prepare: ({ sheet }) => {
        const values = { formula: "Sheet1!$A$1:$A$2", values: [1, 2] };
        const frame = { left: 0, top: 0, width: 300, height: 200 };
        sheet.charts.add({
          kind: "Pie",
          series: [{ name: null, categories: null, values }],
          frame,
        });
      },
      steps: (sheet, { workbook }) => [
        () => {
          sheet.charts.getItemAt(0).activate();
        },
        () => workbook.getSelectedRange().load("address"),
      ],
    },
  },
  numberFormat: acts([
    ["no end of a text", (sheet) => (sheet.getRange("A1").numberFormat = [['dd"/mm']])],
    ["five parts", (sheet) => (sheet.getRange("A1").numberFormat = [["0;0;0;0;0"]])],
    ["256 characters", (sheet) => (sheet.getRange("A1").numberFormat = [["0".repeat(256)]])],
  ]),
  criterion: {
    "a conditional format": later(
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule,
      (rule) => (rule.formula = "=SUM({1,2})>1"),
    ),
    ...acts([
      [
        "a validation",
        (sheet) =>
          (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=SUM((A1,B1))>1" } }),
      ],
    ]),
  },
  otherSheet: prepared(
    ({ host }) => {
      host.workbook.addSheet("Khác");
    },
    [
      [
        "a print area",
        (sheet) => {
          sheet.pageLayout.setPrintArea("Khác!A1:B2");
        },
      ],
      [
        "frozen cells",
        (sheet) => {
          sheet.freezePanes.freezeAt("Khác!A1");
        },
      ],
      ["a page break", (sheet) => sheet.horizontalPageBreaks.add("Khác!A5")],
    ],
  ),
  pageLimits: acts([
    ["a margin of 49 inches", (sheet) => (sheet.pageLayout.topMargin = 49 * 72)],
    ["32,768 pages", (sheet) => (sheet.pageLayout.zoom = { verticalFitToPages: 32_768 })],
    ["a scale of 9", (sheet) => (sheet.pageLayout.zoom = { scale: 9 })],
  ]),
  longLink: acts([
    [
      "its address",
      (sheet) => (sheet.getRange("A1").hyperlink = { address: `https://a.vn/${"x".repeat(2067)}` }),
    ],
    [
      "its tip",
      (sheet) =>
        (sheet.getRange("A1").hyperlink = {
          address: "https://a.vn",
          screenTip: "x".repeat(256),
        }),
    ],
  ]),
} as const satisfies Partial<Readonly<Record<keyof typeof refusals, RefusedActs>>>;
