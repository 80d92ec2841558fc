/*
 * Bundles the command line into dist/annalist.js, which runs on plain Node, dist/analysis-thread.js, which it starts
 * beside itself for many articles, and dist/parts/, of which each command loads what it needs.
 */
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['canvas'] },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: ['src/cli/annalist.ts', 'src/cli/analysis-thread.ts'],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        banner: ({ name }) => (name === 'annalist' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
chmodSync(`${root}dist/annalist.js`, 0o755);
