/** Lowest first: a folder imports only folders before it. The one place where this order is written. */
export const layers = [
  'lib/statistics',
  'lib/benchmark',
  'lib/models',
  'lib/journal',
  'lib/plan',
  'lib/conversation',
  'lib/judging',
  'lib/leaderboard',
  'lib/interchange',
  'lib/run',
  'db',
  'lib/services',
  'lib/cli',
];

const pureLayers = layers.slice(0, layers.indexOf('db'));
const folder = (...names) => `^(${names.join('|')})/`;
// Matches by beginning: `next` is next-intl and next-themes too.
const npm = (...names) => `node_modules/(${names.join('|')})`;

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer} imports no later layer`,
  severity: 'error',
  from: { path: folder(layer) },
  to: { path: folder(...layers.slice(index + 1)) },
}));

const otherRules = [
  {
    name: 'every folder of lib stands in the order of layers',
    from: { path: '^lib/', pathNot: folder(...layers) },
    to: {},
  },
  {
    name: 'lib and db know no page',
    from: { path: folder('lib', 'db') },
    to: { path: folder('app', 'components', 'e2e', 'launcher') },
  },
  {
    name: 'only services join the domain to the database',
    from: { pathNot: folder('db', 'lib/services') },
    to: { path: '^db/' },
  },
  {
    name: 'components import components and the pure domain',
    from: { path: '^components/' },
    to: { path: folder('app', 'db', 'lib/services', 'lib/cli', 'e2e', 'launcher') },
  },
  {
    name: 'pages import no command',
    from: { path: '^app/' },
    to: { path: folder('lib/cli', 'e2e', 'launcher') },
  },
  {
    name: 'metrics never import each other',
    from: {
      path: '^lib/judging/metrics/([^/.]+)',
      pathNot: '^lib/judging/metrics/index(\\.test)?\\.ts$',
    },
    to: { path: '^lib/judging/metrics/', pathNot: '^lib/judging/metrics/$1[/.]' },
  },
  {
    name: 'the domain knows no page library and no database',
    from: { path: folder(...pureLayers) },
    to: {
      path: npm(
        'next',
        'react',
        'use-intl',
        'nuqs',
        'radix-ui',
        'lucide-react',
        '@tanstack',
        'better-sqlite3',
        'drizzle-',
        'commander',
        'cli-progress',
      ),
    },
  },
  {
    name: 'the domain reads no process',
    from: {
      path: folder(...pureLayers, 'db', 'components', 'app'),
      pathNot: '\\.(test|contract|fixture)\\.tsx?$',
    },
    to: { path: '^(node:)?process$' },
  },
  {
    name: 'what is shipped imports no development package',
    from: {
      path: folder('app', 'components', 'db', 'lib'),
      pathNot: '\\.(test|contract|fixture)\\.tsx?$',
    },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
    },
  },
  { name: 'no circles', from: {}, to: { circular: true } },
  { name: 'everything imported exists', from: {}, to: { couldNotResolve: true } },
].map((rule) => ({ severity: 'error', ...rule }));

export default {
  forbidden: [...layerRules, ...otherRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.understudy|\\.tools)' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
