import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code is kept from one start to the next. Only what is imported after this takes part.
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
enableCompileCache(compiled);
// Threads and child processes look here.
process.env['NODE_COMPILE_CACHE'] ??= compiled;

const { forTerminal, OperatorError } = await import('./runtime/index.ts');
const { start } = await import('./start.ts');

try {
  await start();
} catch (error) {
  // An operator's mistake is told in words; anything else is ours and keeps its trace.
  console.error(error instanceof OperatorError ? forTerminal(error.message) : error);
  process.exit(1);
}
