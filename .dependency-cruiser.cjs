const parts = {
  conversation: [],
  runtime: [],
  privacy: [],
  language: [],
  knowledge: [],
  referral: [],
  dialogs: ['referral'],
  handoff: ['referral'],
  insights: [],
  intake: ['privacy'],
  bot: ['privacy', 'language', 'knowledge', 'dialogs', 'referral', 'handoff', 'insights'],
  desk: ['privacy', 'handoff', 'knowledge', 'referral', 'insights'],
  channels: ['intake'],
  web: [],
};
const forAll = ['conversation', 'runtime'];

/** Each part may import the words all share, itself, and what the table names: docs/design. */
const partRules = Object.entries(parts).map(([part, mayImport]) => ({
  name: `${part}-knows-only-its-own`,
  comment: `src/${part} may import: ${[...forAll, ...mayImport].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^src/', pathNot: `^src/(${[...forAll, part, ...mayImport].join('|')})/` },
}));

/** A library that lives behind one door. */
const behindOneDoor = (name, library, door) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: door },
  to: { path: `node_modules/(${library})(/|$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...partRules,
    behindOneDoor(
      'botbuilder-at-the-edge',
      'botbuilder|botbuilder-core|botframework-[a-z]+',
      '^src/(channels/|bot/om-de-hoek-bot\\.ts)',
    ),
    behindOneDoor('langchain-in-knowledge', 'langchain|@langchain', '^src/knowledge/'),
    behindOneDoor('sql-in-storage', 'kysely|better-sqlite3|pg', '^src/storage/'),
    behindOneDoor('restify-in-web', 'restify', '^src/web/'),
    behindOneDoor('prom-client-in-insights', 'prom-client', '^src/insights/'),
    {
      name: 'through-the-door',
      comment: 'Another part is imported through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(commands)/' },
      to: {
        path: '^src/([^/]+)/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/[^/]+/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(vite/client|hnswlib-node)' },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
