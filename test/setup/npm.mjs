/** Runs the scripts of package.json by their names, as a person would. */
import { spawnSync } from 'node:child_process';

/** Whether `npm run <script>` succeeded. */
export function runScript(script, args = [], env = {}) {
  const { npm_execpath: self } = process.env;
  const npmArgs = ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])];
  const options = { stdio: 'inherit', env: { ...process.env, ...env } };
  const { status } = self
    ? spawnSync(process.execPath, [self, ...npmArgs], options)
    : spawnSync('npm', npmArgs, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}
