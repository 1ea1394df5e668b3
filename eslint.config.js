import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'build/', 'node_modules/', 'data/']},
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['error']}],
      'no-restricted-properties': [
        'error',
        {property: 'innerHTML', message: 'No HTML sink: text goes into text nodes.'},
        {property: 'outerHTML', message: 'No HTML sink: text goes into text nodes.'},
        {property: 'insertAdjacentHTML', message: 'No HTML sink: text goes into text nodes.'},
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {name: 'lit/directives/style-map.js', message: 'Blocked by a strict CSP.'},
            {name: 'lit/directives/unsafe-html.js', message: 'No HTML sink.'},
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['test/**'],
    ignores: ['test/property.ts'],
    rules: {
      'no-restricted-imports': ['error', {name: 'fast-check', message: 'test/property.ts gives it a seed.'}],
    },
  },
  {files: ['scripts/**', 'src/cli/**', '*.config.js', 'demo/**', 'test/**'], rules: {'no-console': 'off'}},
);
