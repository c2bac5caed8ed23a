/** The regions' borders: a file each. */

const FIGURE = /\/figures\/(\w+)\.ts$/;
const figureFiles = new Map();

/** Remembers under which names the borders of the regions have been written. */
export const rememberFigures = {
  name: 'remember-figures',
  generateBundle(_options, bundle) {
    for (const { facadeModuleId, fileName } of Object.values(bundle)) {
      const [, code] = FIGURE.exec(facadeModuleId ?? '') ?? [];
      if (code) figureFiles.set(code, fileName);
    }
  },
};

/**
 * Keeps the other regions' borders out of the file that holds everything: they would make it two
 * and a half times as large. They are fetched from chunks/ where that folder has been copied too.
 */
export const ownRegionOnly = {
  name: 'own-region-only',
  resolveId(id) {
    const [, code] = FIGURE.exec(id) ?? [];
    return code && code !== '02' ? { id: `figure ${code}`, external: true } : null;
  },
  outputOptions: (options) => ({
    ...options,
    paths: (id) => (id.startsWith('figure ') ? `./${figureFiles.get(id.slice(7))}` : id),
  }),
};
