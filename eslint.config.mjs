import path from "node:path";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

/** What each folder of src may import from its sisters; everything else is refused (README, "Layers"). */
const mayImport = {
  domain: [],
  i18n: ["domain"],
  files: ["domain"],
  workbook: ["domain"],
  office: ["domain"],
  actions: ["domain", "files", "workbook", "i18n"],
  taskpane: ["domain", "actions", "workbook", "office", "commands", "i18n"],
  commands: ["domain", "actions", "workbook", "office", "i18n"],
  host: ["domain/calendar", "domain/sheet", "files/package", "files/xlsx"],
  trial: ["domain", "host", "files", "i18n"],
  cli: ["domain", "actions", "workbook", "host", "files", "i18n"],
};

const folders = Object.keys(mayImport);
const source = path.join(import.meta.dirname, "src");

/** Why a file of src may not import that module; null where it may. */
function refusedImport(file, name) {
  if (!name.startsWith(".")) return null;
  const [folder] = path.relative(source, file).split(path.sep);
  const target = path.relative(source, path.resolve(path.dirname(file), name)).split(path.sep);
  if (!folders.includes(folder) || target[0] === folder || target[0] === "..") return null;
  const allowed = mayImport[folder];
  const isAllowed = [1, 2].some((depth) => allowed.includes(target.slice(0, depth).join("/")));
  return isAllowed
    ? null
    : `src/${folder} may import only from: ${allowed.join(", ") || "nothing else"}.`;
}

const importDirection = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const check = (node) => {
      const message = node.source?.value && refusedImport(context.filename, node.source.value);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

const react = {
  regex: "^(react|react-dom|@fluentui/.*)(/|$)",
  message: "Only taskpane and trial may use React.",
};

function folderRules(folder) {
  const rules = { "layers/import-direction": "error" };
  if (!["taskpane", "trial"].includes(folder)) {
    rules["no-restricted-imports"] = ["error", { patterns: [react] }];
  }
  if (!["workbook", "office", "commands"].includes(folder)) {
    rules["no-restricted-globals"] = [
      "error",
      { name: "Excel", message: "Only workbook, office and commands may name Excel." },
      { name: "Office", message: "Only workbook, office and commands may name Office." },
      { name: "OfficeExtension", message: "Only workbook, office and commands may name Office." },
    ];
  }
  const plugins = { layers: { rules: { "import-direction": importDirection } } };
  return { files: [`src/${folder}/**/*.{ts,tsx}`], plugins, rules };
}

const pureDomain = {
  files: ["src/domain/**/*.ts"],
  rules: {
    "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    "no-restricted-globals": [
      "error",
      ...[
        "Date",
        "Excel",
        "Office",
        "OfficeExtension",
        "window",
        "document",
        "process",
        "fetch",
        "console",
        "setTimeout",
        "performance",
        "crypto",
      ].map((name) => ({
        name,
        message: "src/domain is pure: no clock, randomness, I/O or Excel.",
      })),
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test/output/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "max-lines": ["error", { max: 400 }],
      "max-lines-per-function": ["error", { max: 80, skipComments: true, skipBlankLines: true }],
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: true },
      ],
    },
  },
  { files: ["**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  ...folders.map(folderRules),
  pureDomain,
  { files: ["src/cli/**/*.ts", "test/**/*.{ts,tsx}"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "error" },
  },
);
