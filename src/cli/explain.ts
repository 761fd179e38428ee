import * as v from "valibot";
import { readHeaderRoles } from "../domain/table/readHeaderRoles";
import { readStatus } from "../domain/submission/readStatus";
import { readTiming, type TimingCell } from "../domain/timing/readTiming";
import type { TimingOptions } from "../domain/timing/Timing";
import { buildUnit } from "../domain/unit/buildUnit";
import { matchUnits } from "../domain/unit/matchUnits";
import { readIsoDate } from "../i18n/readIsoDate";
import { timingJson } from "./print/bookJson";
import type { ExplainSubject } from "./Command";

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));
const day = v.pipe(
  v.string(),
  v.transform(readIsoDate),
  v.check((date) => date !== null),
);
/** What a timing may rest on beside the year, as the run's settings and the plan's head give it. */
const circumstances = {
  year,
  issuedOn: v.optional(v.nullable(day), null),
  beforeIsInclusive: v.exactOptional(v.boolean()),
};
const shapes = {
  timing: v.looseObject({ text: v.string(), ...circumstances }),
  timingCell: v.looseObject({
    value: v.number(),
    numberFormat: v.string(),
    date1904: v.optional(v.boolean(), false),
    ...circumstances,
  }),
  headers: v.looseObject({ cells: v.array(v.string()), table: v.picklist(["plan", "report"]) }),
  status: v.looseObject({ text: v.string() }),
  units: v.looseObject({ text: v.string(), roster: v.array(v.string()) }),
} as const;

/** What a line of each subject looks like, for saying that one does not. */
export const lineExamples: Readonly<Record<ExplainSubject, string>> = {
  timing: '{"text": "Quý II/2022", "year": 2022}',
  headers: '{"cells": ["TT", "Nội dung"], "table": "plan"}',
  status: '{"text": "Đang thực hiện"}',
  units: '{"text": "Thanh tra Sở", "roster": ["Văn phòng Sở", "Thanh tra Sở"]}',
};

/** What stands in where a timing line does not say it. */
export interface TimingDefaults {
  readonly year: number | null;
  readonly beforeIsInclusive: boolean;
}

/**
 * How one line was read: the line itself and the answers after it. null where the line has not the shape of its
 * subject.
 */
export function explain(
  subject: ExplainSubject,
  line: unknown,
  defaults: TimingDefaults,
): object | null {
  switch (subject) {
    case "timing":
      return explainTiming(line, defaults);
    case "headers":
      return answer(shapes.headers, line, ({ cells, table }) => ({
        roles: readHeaderRoles(cells, table),
      }));
    case "status":
      return answer(shapes.status, line, ({ text }) => {
        const { status, percent } = readStatus(text);
        return { status, percent };
      });
    case "units":
      return answer(shapes.units, line, ({ text, roster }) => ({
        units: matchUnits(
          text,
          roster.map((name) => buildUnit(name)),
        ).units,
      }));
  }
}

function explainTiming(
  line: unknown,
  { year: defaultYear, ...rest }: TimingDefaults,
): object | null {
  const isObject = typeof line === "object" && line !== null && !Array.isArray(line);
  const whole = isObject && defaultYear !== null ? { year: defaultYear, ...line } : line;
  const optionsOf = (said: Omit<TimingOptions, "beforeIsInclusive"> & Partial<TimingOptions>) => ({
    ...rest,
    ...said,
  });
  return (
    answer(shapes.timing, whole, ({ text, ...said }) =>
      timingAnswer({ value: text, numberFormat: "General", date1904: false }, optionsOf(said)),
    ) ?? answer(shapes.timingCell, whole, (cell) => timingAnswer(cell, optionsOf(cell)))
  );
}

/** The reading of a timing cell as the contract has it, with the rule and what was supplied. */
function timingAnswer(cell: TimingCell, options: TimingOptions): object {
  const { year: planYear, issuedOn, beforeIsInclusive } = options;
  return timingJson(readTiming(cell, { year: planYear, issuedOn, beforeIsInclusive }));
}

function answer<Shape extends v.GenericSchema<unknown, object>>(
  shape: Shape,
  line: unknown,
  read: (input: v.InferOutput<Shape>) => object,
): object | null {
  const parsed = v.safeParse(shape, line);
  return parsed.success ? { ...(line as object), ...read(parsed.output) } : null;
}
