/** How the files of dist/chunks/ reach a page soon. */
import { basename } from 'node:path';

/** What comes of itself, after the first rows or with them: nobody has to press for it. */
const ARRIVES = /\/(visitor-view|month-view|map-panel-view|directory-view|series)\.ts$/;

/** What is asked for when the widget is at work, too, comes together with all that it imports. */
export const importedTogether = {
  name: 'imported-together',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const arrives = ({ moduleIds }) => moduleIds.some((id) => ARRIVES.test(id));
    for (const chunk of chunks) {
      const has = new Set([chunk.fileName, ...chunk.imports]);
      for (const asked of chunk.dynamicImports.filter((file) => arrives(bundle[file]))) {
        const alone = `import("./${basename(asked)}")`;
        if (!chunk.code.includes(alone))
          this.error(`${chunk.fileName} asks otherwise for ${asked}`);
        const more = bundle[asked].imports.filter((file) => !has.has(file));
        const all = [alone, ...more.map((file) => `import("./${basename(file)}")`)];
        if (more.length)
          chunk.code = chunk.code.replaceAll(alone, `Promise.all([${all}]).then(m=>m[0])`);
      }
    }
  },
};

/** What every page with a widget runs at once, to draw it. */
const DRAWS = /\/(define|visitor-view|month-view|map-panel-view)\.ts$/;
/** Characters; in smaller files there is little to compile. */
const WORTH_A_HINT = 4000;

/**
 * Asks V8 to compile a file's functions while it arrives, beside the page's own work, and not one
 * by one when they are first called. To other engines it is a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compileHints = {
  name: 'compile-hints',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle)
      .filter(({ moduleIds }) => moduleIds?.some((id) => DRAWS.test(id)))
      .flatMap(({ fileName, imports }) => [fileName, ...imports]);
    for (const file of new Set(files)) {
      const chunk = bundle[file];
      if (chunk.code.length > WORTH_A_HINT)
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    }
  },
};
