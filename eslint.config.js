import tseslint from 'typescript-eslint';

const restrictedSyntax = [
  {
    selector: "TSAsExpression > TSTypeReference[typeName.name='RedactedText']",
    message: 'Only src/privacy makes RedactedText: send the text through redact().',
  },
  {
    selector: "CallExpression[callee.property.name='revealForRedaction']",
    message: 'Only src/privacy reads a RawText.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'frontend/dist',
      'frontend/widget/released',
      'data',
      '.cache',
      'models/multilingual-e5-small-q4',
      'tests/e2e/page-scripts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.cjs'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/privacy/**', 'tests/**'], rules: { 'no-restricted-syntax': 'off' } },
  // In a test, what is missing should fail loudly where it is used.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: [
      'src/commands/**',
      'src/{main,start}.ts',
      'frontend/release-loader.ts',
      'bench/**',
      'models/**',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
