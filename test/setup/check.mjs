/** `npm run check`: every gate that CI runs, but the tests. All are run, then the broken ones named. */
import { pathToFileURL } from 'node:url';
import { runScript } from './npm.mjs';
import { leaveResult } from './results.mjs';

/** Gates in the order of their cost; `size` and what follows look at what `build` wrote. */
const GATES = ['types', 'lint', 'templates', 'boundaries', 'build', 'size', 'package'];

/** Runs them and leaves a result for each that leaves none of its own. */
export function check() {
  const broken = GATES.filter((gate) => {
    console.log(`\n· ${gate}`);
    const passed = runScript(gate);
    leaveResult(`gate ${gate}`, {
      passed: Number(passed),
      failed: Number(!passed),
      skipped: 0,
      failures: passed ? [] : [`npm run ${gate}`],
    });
    return !passed;
  });
  return broken;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const broken = check();
  console.log(broken.length ? `\nBroken: ${broken.join(', ')}` : '\nAll gates are green.');
  process.exitCode = broken.length ? 1 : 0;
}
