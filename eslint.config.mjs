import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', '.cache/', 'coverage/'] },
  eslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // iCalendar and vCard are made of control characters
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      typescript.configs.recommended,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // an interface gives an element the attributes that all four share
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      // React keeps the types of JSX in one
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    // these run in pages that Prototype.js or MooTools may have changed
    files: ['src/**/*.ts'],
    ignores: ['src/tools/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
          message:
            'They replace Array.from: it ignores the function, and takes no iterables. Spread.',
        },
        {
          selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
          message:
            'They replace entries() of arrays: it gives no indices. Use forEach or a counter.',
        },
      ],
    },
  },
  {
    // a test must not depend on how fast the machine is
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil', 'aTimeout'],
              message: 'They wait for one second. Use waitUntil of test/helpers/patience.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // these hand functions to the page, or run in it
    files: ['test/bench/**', 'demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
