/** What runs in a thread of its own, in each of the bundles. */
import { dirname, resolve } from 'node:path';

const WORKER = /new URL\('(\.[\w./-]*worker)\.ts', import\.meta\.url\)/g;

/** What a thread of its own runs becomes a file in chunks/, by whatever name that gets. */
export const workerFiles = {
  name: 'worker-files',
  transform(code, id) {
    return code.replace(WORKER, (_, path) => {
      const file = this.emitFile({ type: 'chunk', id: resolve(dirname(id), `${path}.ts`) });
      return `new URL(import.meta.ROLLUP_FILE_URL_${file})`;
    });
  },
};

/** One file alone has no second one to run in a thread: the search is done without. */
export const noWorkerFiles = {
  name: 'no-worker-files',
  transform: (code) => code.replace(WORKER, '{ href: undefined }'),
};

/** The package's files keep their names. */
export const workerModules = {
  name: 'worker-modules',
  transform: (code) => code.replace(WORKER, "new URL('$1.js', import.meta.url)"),
};
