import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * Fills of a plot by tone. Contrast themes recolour text and boxes but not shapes of an SVG, so that there each tone
 * has a texture of its own (TonePatterns) in the theme's text colour.
 */
export const useToneFills = makeStyles({
  danger: {
    fill: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  warning: {
    fill: tokens.colorStatusWarningBackground3,
    "@media (forced-colors: active)": { fill: "url(#tone-hatch)" },
  },
  success: {
    fill: tokens.colorStatusSuccessBackground3,
    "@media (forced-colors: active)": { fill: "url(#tone-dots)" },
  },
  neutral: {
    fill: tokens.colorNeutralForeground4,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  /** The edge of every shape: keeps neighbours apart, and empty ones visible. */
  edge: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  track: {
    fill: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
});
