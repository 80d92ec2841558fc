/*
 * Bundles the command line into dist/annalist.js, which runs on plain Node, and dist/parts/, of which each command loads
 * what it needs.
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
    ssr: 'src/cli/annalist.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      output: {
        entryFileNames: 'annalist.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
chmodSync(`${root}dist/annalist.js`, 0o755);
