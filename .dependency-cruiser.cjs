/* The floors of the house, from the ground up. A room imports only from floors below it, and only through the door of
   the other room, its index.ts. */
const floors = [
  ['article'],
  ['language'],
  ['grammar'],
  ['time', 'actors'],
  ['events'],
  ['story'],
  ['graph'],
  ['figure'],
  ['workbench', 'server'],
];

const rooms = floors.flat();
const roomPath = (names) => `^src/lib/(${names.join('|')})/`;

const upward = floors.flatMap((floor, level) =>
  floor.map((room) => {
    const forbidden = floors
      .slice(level)
      .flat()
      .filter((name) => name !== room);
    return forbidden.length === 0
      ? null
      : {
          name: `floor-${room}`,
          severity: 'error',
          comment: `${room} may not import from its own floor or from floors above it`,
          from: { path: roomPath([room]) },
          to: { path: `${roomPath(forbidden)}|^src/(routes|cli|training)/` },
        };
  }),
);

const below = floors.slice(0, -1).flat();

module.exports = {
  forbidden: [
    ...upward.filter(Boolean),
    {
      name: 'through-the-door',
      severity: 'error',
      comment: 'another room is entered through its index.ts',
      from: { path: '^src/lib/([^/]+)/' },
      to: { path: roomPath(rooms), pathNot: ['^src/lib/$1/', '^src/lib/[^/]+/index\\.ts$'] },
    },
    {
      name: 'no-page-below-the-workbench',
      severity: 'error',
      comment: 'below the workbench nothing knows Svelte or Node',
      from: { path: roomPath(below) },
      to: { path: '^(node:|svelte|@sveltejs)|node_modules/(svelte|@sveltejs)/', dependencyTypesNot: [] },
    },
    {
      name: 'no-node-below-the-workbench',
      severity: 'error',
      comment: 'below the workbench nothing knows Node',
      from: { path: roomPath(below) },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte'],
    },
  },
};
