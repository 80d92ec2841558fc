import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default typescript.config(
  { ignores: ['.svelte-kit/', 'build/', 'dist/', 'node_modules/', 'static/', '.cache/'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Use seeded randomness.',
        },
      ],
    },
  },
  {
    // What is derived must not depend on the day, the place or the machine.
    files: ['src/lib/{article,language,time,actors,events,story,graph,figure}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Use seeded randomness.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No clock below the workbench.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock below the workbench.' },
        {
          selector: 'CallExpression[callee.property.name=/^(toLocale\\w+|localeCompare)$/]',
          message: 'No locale below the workbench.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: typescript.parser, svelteConfig } },
  },
);
