import packageJson from "../../package.json";

/** Shown in the pane: a webview may go on serving old files from its cache. */
export const { version } = packageJson;
