/**
 * Who may import whom: the table of CONTRIBUTING.md. A room may import itself and the rooms of its row,
 * `src/app.ts`, `src/app/` and `src/main.ts` may import everything, and a file in no row may import nothing.
 */
const useCases = [
  "booking",
  "payments",
  "calendars",
  "staff",
  "tickets",
  "stays",
  "inbox",
  "outbox",
  "audit",
  "webhooks",
  "locks",
];
const botRooms = ["bots/chat", "bots/clerk", "bots/flows", "bots/texts", "bots/tables"];
const messenger = [
  ...botRooms,
  "bots/channel",
  "bots/compose",
  "bots/desks",
  "booking/domain",
  "staff",
  "media",
  "tickets",
  "inbox",
  "outbox",
  "db",
  "shared",
];
const flow = ["bots/chat", "booking", "payments", "calendars", "staff", "tickets", "stays", "shared"];

const table = {
  shared: [],
  config: ["shared"],
  db: ["shared"],
  locks: ["shared"],
  inbox: ["db", "shared"],
  outbox: ["db", "shared"],
  audit: ["db", "shared"],
  webhooks: ["db", "shared"],
  media: ["db", "shared"],
  transcriber: ["shared"],
  "booking/domain": ["shared"],
  booking: ["outbox", "audit", "webhooks", "locks", "db", "shared"],
  payments: ["booking", "inbox", "outbox", "audit", "webhooks", "db", "shared"],
  calendars: ["booking", "inbox", "outbox", "audit", "db", "shared"],
  staff: ["booking", "inbox", "outbox", "audit", "db", "shared"],
  tickets: ["booking", "outbox", "audit", "db", "shared"],
  stays: ["booking", "payments", "outbox", "audit", "db", "shared"],
  "bots/chat": ["shared"],
  "bots/tables": ["bots/chat", "db", "shared"],
  "bots/clerk": ["bots/chat", "bots/tables", "outbox", "db", "shared"],
  "bots/texts": flow,
  documents: ["booking", "payments", "media", "db", "shared"],
  "bots/flows": ["bots/texts", "documents", ...flow],
  "bots/desks": [
    "bots/chat",
    "bots/flows",
    "bots/texts",
    "bots/tables",
    "booking",
    "staff",
    "tickets",
    "stays",
    "documents",
    "outbox",
    "db",
    "shared",
  ],
  "bots/compose": ["bots/chat", "bots/desks", "bots/flows", "booking", "tickets", "shared"],
  "bots/channel": [
    ...botRooms,
    "bots/desks",
    "tickets",
    "media",
    "transcriber",
    "inbox",
    "outbox",
    "db",
    "shared",
  ],
  "bots/telegram": messenger,
  "bots/whatsapp": messenger,
  jobs: [...useCases, "db", "shared"],
  http: [...useCases, "db", "shared"],
  explain: ["db"],
  foundations: ["config", "locks", "db", "shared"],
  cli: [
    "config",
    "foundations",
    "explain",
    ...useCases,
    "documents",
    "transcriber",
    "bots/texts",
    "bots/flows",
    "db",
    "shared",
  ],
};

/** A room is a folder, or a single file of that name. */
const inRooms = (rooms) => `^src/(${rooms.join("|")})(/|\\.ts$)`;
const roomsInside = (room) => Object.keys(table).filter((other) => other.startsWith(`${room}/`));

const rowOf = ([room, allowed]) => ({
  name: `imports-of-${room.replace("/", "-")}`,
  comment: `src/${room} may import ${allowed.length === 0 ? "nothing of ours" : allowed.join(", ")}.`,
  severity: "error",
  from: {
    path: inRooms([room]),
    ...(roomsInside(room).length > 0 && { pathNot: inRooms(roomsInside(room)) }),
  },
  to: { path: "^src/", pathNot: inRooms([room, ...allowed]) },
});

const onlyIn = (home, packageName) => ({
  name: `home-of-${packageName}`,
  comment: `${packageName} has one home: ${home}.`,
  severity: "error",
  from: { path: "^src/", pathNot: `^${home}` },
  to: { path: `node_modules/${packageName}/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(table).map(rowOf),
    {
      name: "room-without-a-row",
      comment: "A new room needs its row in the table first.",
      severity: "error",
      from: { path: "^src/", pathNot: inRooms([...Object.keys(table), "app", "main", "hornero"]) },
      to: {},
    },
    {
      name: "product-knows-no-workshop",
      comment: "What runs for real imports nothing made for trying it out.",
      severity: "error",
      from: { path: "^(src|migrations)/" },
      to: { path: "^(sandbox|bench|torture|test)/" },
    },
    {
      name: "migrations-stand-alone",
      comment:
        "A migration must go on meaning what it meant when it ran: it imports the parts of its own folder, and nothing that may change.",
      severity: "error",
      from: { path: "^migrations/([^/.]+)" },
      to: { path: "^(src|migrations)/", pathNot: "^migrations/$1/" },
    },
    {
      name: "domain-is-pure",
      comment: "booking/domain may use no package but temporal-polyfill, and nothing of Node.",
      severity: "error",
      from: { path: "^src/booking/domain/" },
      to: { pathNot: ["^src/", "node_modules/temporal-polyfill/"] },
    },
    onlyIn("src/payments/mercadopago/mercadopago\\.ts$", "mercadopago"),
    onlyIn("src/bots/telegram/", "grammy"),
    onlyIn("src/bots/whatsapp/web/", "whatsapp-web\\.js"),
    onlyIn("src/bots/whatsapp/phone-number\\.ts$", "libphonenumber-js"),
    onlyIn("src/calendars/", "ical-generator"),
    onlyIn("src/webhooks/sign\\.ts$", "standardwebhooks"),
    onlyIn("src/webhooks/addresses\\.ts$", "ipaddr\\.js"),
    onlyIn("src/bots/texts/questions/mending\\.ts$", "fastest-levenshtein"),
    onlyIn("src/cli/complex/tax-id\\.ts$", "cpf-cnpj-validator"),
    onlyIn("src/bots/whatsapp/web/", "qrcode"),
    onlyIn("src/bots/whatsapp/web/health-page\\.ts$", "escape-goat"),
    onlyIn("src/documents/paper/", "pdfkit"),
    onlyIn("src/documents/paper/letters\\.ts$", "any-ascii"),
    onlyIn("src/documents/csv\\.ts$", "csv-stringify"),
    {
      name: "no-dev-dependency-in-the-product",
      comment: "It would be missing where only what runs is installed.",
      severity: "error",
      from: { path: "^(src|migrations)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true, // imports of types point one way, too
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".cjs", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
    },
  },
};
