const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const office = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/**
 * What Excel on Windows, Mac, the web and iOS asks for in Vietnamese and English; the package's other 78 MB are other
 * hosts and languages. The trust page is asked for as AgaveErrorUX, so it is laid out under that very spelling.
 */
const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "excel-winrt-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
  ["agaveerrorux/index.html", "AgaveErrorUX/index.html"],
  ["agaveerrorux/agaveerrorux.js", "AgaveErrorUX/AgaveErrorUX.js"],
  ["agaveerrorux/style/agaveerrorux.css", "AgaveErrorUX/style/AgaveErrorUX.css"],
  ["agaveerrorux/images", "AgaveErrorUX/images"],
];

function copyOffice(file) {
  const [from, to] = Array.isArray(file) ? file : [file, file];
  // Microsoft's files are used as they are: no minimizing.
  return {
    from: path.join(office, from),
    to: path.posix.join("office", to),
    info: { minimized: true },
  };
}

/** Says once where the trial page is, when it can be opened. */
class AnnounceAddress {
  constructor(isHttps) {
    this.line = isHttps
      ? "Ngăn tác vụ cho Excel / pane for Excel: https://localhost:3443/taskpane.html"
      : "Trang dùng thử / trial page: http://localhost:3000";
  }

  apply(compiler) {
    let said = false;
    compiler.hooks.done.tap("AnnounceAddress", (stats) => {
      if (said || stats.hasErrors() || !process.env.WEBPACK_SERVE) return;
      said = true;
      setTimeout(() => {
        process.stdout.write(`\n  ${this.line}\n  (Ctrl+C để dừng)\n\n`);
      }, 0);
    });
  }
}

/**
 * Writes first-view.json: the JavaScript that the browser fetches before the pane's first view is on the screen, for the
 * test that weighs it.
 */
class ListFirstView {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ListFirstView", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ListFirstView", stage }, () => {
        const files = compilation.entrypoints.get("taskpane").getFiles();
        const text = JSON.stringify(files.filter((file) => file.endsWith(".js")));
        compilation.emitAsset("first-view.json", new sources.RawSource(text));
      });
    });
  }
}

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** What every bundle shares. */
function common(name, mode) {
  return {
    name,
    mode,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
  };
}

function browserBundle(name, mode, folder, entry, plugins) {
  return {
    ...common(name, mode),
    devtool: mode === "production" ? false : "cheap-module-source-map",
    entry,
    output: {
      path: path.resolve(__dirname, folder),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    module: { rules: [typescript] },
    optimization: { splitChunks: { chunks: "all" }, runtimeChunk: false },
    plugins,
  };
}

function panePage(officeJsUrl) {
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: "./src/taskpane/taskpane.html",
    chunks: ["taskpane"],
    templateParameters: { officeJsUrl },
  });
}

const paneFiles = [
  { from: "src/taskpane/outdated.js" },
  { from: "assets/*-+([0-9]).png" },
  { from: "assets/*.xlsx" },
  { from: "assets/support.html", to: "support.html" },
];

/** The pane and the trial page, with Office.js from the npm package: nothing leaves the machine. */
function web(env, mode) {
  const trialPage = new HtmlPlugin({
    filename: "index.html",
    template: "./src/trial/index.html",
    chunks: ["trial"],
  });
  const files = new CopyPlugin({
    patterns: [
      ...officeFiles.map(copyOffice),
      ...paneFiles,
      { from: "src/trial/styles/*.css", to: "styles/[name][ext]" },
    ],
  });
  const entry = { taskpane: "./src/taskpane/index.tsx", trial: "./src/trial/index.tsx" };
  const plugins = [panePage("office/office.js"), trialPage, files, new AnnounceAddress(env.https)];
  plugins.push(new ListFirstView());
  return browserBundle("web", mode, "dist/web", entry, plugins);
}

/** The least that a pane with Fluent UI can be, in the pane's own page: what the bench holds the real one against. */
function minimalPane() {
  const page = new HtmlPlugin({
    filename: "taskpane.html",
    template: "./src/taskpane/taskpane.html",
    templateParameters: { officeJsUrl: "office/office.js" },
  });
  const entry = { minimal: "./test/bench/minimalPane.tsx" };
  const bundle = browserBundle("minimal", "production", "dist/minimal", entry, [page]);
  return { ...bundle, optimization: { splitChunks: false } };
}

/** The page holds a person's workbook: nothing reloads it, and only plain requests to localhost are made. */
function server(env) {
  const quiet = {
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
  };
  if (!env.https) return { ...quiet, host: "localhost", port: 3000 };
  const certificates = require("office-addin-dev-certs");
  return certificates.getHttpsServerOptions().then(({ ca, key, cert }) => ({
    ...quiet,
    host: "localhost",
    port: 3443,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: { ca, key, cert } },
  }));
}

/** A program for Node: Office.js is read from node_modules when it runs, never bundled. */
function node(name, entry, mode) {
  return {
    ...common(name, mode),
    devtool: false,
    target: "node20",
    entry: { [name]: entry },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
    module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
    externals: [
      /^@microsoft\/office-js/,
      "exceljs",
      "@e965/xlsx",
      "chrono-node",
      "playwright-core",
    ],
    externalsType: "commonjs",
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false },
  };
}

/** Static files and the manifest for a server of one's own. */
function site(url, officeJs) {
  const isLocal = officeJs === "local";
  const officeJsUrl = isLocal
    ? "office/office.js"
    : "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  const manifest = {
    from: "manifest.xml",
    transform: (content) => content.toString().replaceAll("https://localhost:3443", url),
  };
  const patterns = [...paneFiles, manifest, ...(isLocal ? officeFiles.map(copyOffice) : [])];
  const entry = { taskpane: "./src/taskpane/index.tsx" };
  const plugins = [panePage(officeJsUrl), new CopyPlugin({ patterns })];
  return browserBundle("site", "production", "dist/site", entry, plugins);
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const pages = web(env, mode);
  if (!process.env.WEBPACK_SERVE) return [pages];
  const devServer = await server(env);
  if (await isBusy(devServer)) {
    console.error(
      `Port ${devServer.port} is taken: the page may already run on http${env.https ? "s" : ""}://localhost:${devServer.port}. Open it, or stop that program and start again.`,
    );
    process.exit(1);
  }
  return [{ ...pages, devServer }];
};

function isBusy({ host, port }) {
  const probe = require("node:net").createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(true));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

/** Reads `npm run build -- --url https://…`; returns the bundles to make or a sentence saying what is wrong. */
function readBuild(words) {
  const { values } = require("node:util").parseArgs({
    args: words,
    options: {
      url: { type: "string" },
      "office-js": { type: "string", default: "cdn" },
      cli: { type: "boolean" },
      bench: { type: "boolean" },
      trial: { type: "boolean" },
      minimal: { type: "boolean" },
    },
  });
  if (!["cdn", "local"].includes(values["office-js"])) return "--office-js takes cdn or local.";
  if (values.url !== undefined) {
    const isUsable = URL.canParse(values.url) && new URL(values.url).protocol === "https:";
    if (!isUsable)
      return "--url takes an https:// address, such as https://tienich.example.gov.vn/vps";
    return [site(values.url.replace(/\/+$/, ""), values["office-js"])];
  }
  const bundles = [];
  if (values.cli) bundles.push(node("cli", "./src/cli/main.ts", "production"));
  if (values.bench) bundles.push(node("bench", "./test/bench/main.ts", "production"));
  if (values.trial) bundles.push(web({}, "production"));
  if (values.minimal) bundles.push(minimalPane());
  return bundles.length > 0
    ? bundles
    : [web({}, "production"), node("cli", "./src/cli/main.ts", "production")];
}

function build(words) {
  let bundles;
  try {
    bundles = readBuild(words);
  } catch (problem) {
    bundles = problem.message;
  }
  if (typeof bundles === "string") {
    process.stderr.write(`${bundles}\n`);
    process.exitCode = 1;
    return;
  }
  const compiler = require("webpack")(bundles);
  compiler.run((problem, stats) => {
    if (problem || stats.hasErrors()) process.exitCode = 1;
    if (problem) process.stderr.write(`${problem.message}\n`);
    else if (stats.hasErrors()) process.stderr.write(`${stats.toString("errors-only")}\n`);
    compiler.close(() => undefined);
  });
}

if (require.main === module) build(process.argv.slice(2));
