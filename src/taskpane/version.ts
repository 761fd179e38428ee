/** Shown in the pane: a webview may go on serving old files from its cache. */
export { version } from "../../package.json";
