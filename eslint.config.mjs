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
  host: ["domain/calendar", "domain/sheet", "files/xlsx"],
  trial: ["domain", "host", "files", "i18n"],
  cli: ["domain", "actions", "workbook", "host", "files", "i18n"],
};

const folders = Object.keys(mayImport);

/** Paths such as "../../host/bootNode" from any depth. */
function importsOutside(folder) {
  const allowed = mayImport[folder];
  const whole = allowed.filter((name) => !name.includes("/"));
  const parts = allowed.filter((name) => name.includes("/"));
  const closed = folders.filter(
    (name) =>
      name !== folder &&
      !whole.includes(name) &&
      !parts.some((part) => part.startsWith(`${name}/`)),
  );
  const patterns = closed.map((name) => `(\\.\\./)+${name}/`);
  for (const part of parts) {
    const [parent, child] = part.split("/");
    const siblings = parts
      .filter((other) => other.startsWith(`${parent}/`))
      .map((other) => other.split("/")[1]);
    if (siblings[0] === child) patterns.push(`(\\.\\./)+${parent}/(?!(${siblings.join("|")})/)`);
  }
  return {
    regex: `^(${patterns.join("|")})`,
    message: `src/${folder} may import only from: ${allowed.join(", ") || "nothing else"}.`,
  };
}

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

const react = {
  regex: "^(react|react-dom|@fluentui/.*)(/|$)",
  message: "Only taskpane and trial may use React.",
};

function folderRules(folder) {
  const patterns = [importsOutside(folder)];
  if (!["taskpane", "trial"].includes(folder)) patterns.push(react);
  const rules = { "no-restricted-imports": ["error", { patterns }] };
  if (!["workbook", "office", "commands"].includes(folder)) {
    rules["no-restricted-globals"] = [
      "error",
      { name: "Excel", message: "Only workbook, office and commands may name Excel." },
      { name: "Office", message: "Only workbook, office and commands may name Office." },
      { name: "OfficeExtension", message: "Only workbook, office and commands may name Office." },
    ];
  }
  return { files: [`src/${folder}/**/*.{ts,tsx}`], rules };
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
  { ignores: ["dist/", "build/", "node_modules/", "coverage/", "test/output/"] },
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
