/** The files that a page names: one a widget, and one that holds everything. */
import { basename, resolve } from 'node:path';
import { version } from '../package.mjs';

const DEFINE = /^src\/([\w-]+)\/define\.ts$/;

const LANGUAGES = ['fi', 'sv', 'en'];

const wordsOf = (name, language) =>
  ['common', name].map((file) => `src/text/${language}/${file}.ts`);

/**
 * `dist/vk-<widget>.js`: the element's code, and Lit with it, isn't even fetched when the page has
 * the tag already; where another copy was first, that one brings the element.
 *
 * A browser learns what a file imports when that file is there, one journey later. So an entry asks
 * for its widget, for all that the widget imports and for the words, all at once. It is written
 * when the files have their names, and is one file: what four entries share would be one journey
 * more; what writes small code runs before that, so it is small by hand. Words of another language
 * than that around the first element come a journey later, when the element asks.
 */
export const guardedEntries = (widgets) => ({
  name: 'guarded-entries',
  resolveId: (id, _importer, { isEntry }) => (isEntry && DEFINE.test(id) ? `\0${id}` : null),
  load(id) {
    const [path, name] = DEFINE.exec(id.slice(1)) ?? [];
    if (!path || id[0] !== '\0') return null;
    const files = [path, ...LANGUAGES.flatMap((language) => wordsOf(name, language))];
    return files.map((file) => `import(${JSON.stringify(resolve(file))});`).join('\n');
  },
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const named = (files) => JSON.stringify(files.map((file) => basename(file, '.js')));
    const chunkOf = (path) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds?.includes(resolve(path)));
      return chunk ?? this.error(`nothing is built of ${path}`);
    };
    for (const name of widgets) {
      const words = LANGUAGES.map((language) => {
        const files = wordsOf(name, language).map((path) => chunkOf(path).fileName);
        return `${language}:${named(files)}`;
      });
      const { fileName, imports } = chunkOf(`src/${name}/define.ts`);
      bundle[`vk-${name}.js`].code =
        `const o=new URL(".",import.meta.url).href,{base:b}=window.vkWidgets??={version:"${version}",base:o},` +
        `t="vk-${name}",w={${words}},g=n=>n.map(n=>import("./chunks/"+n+".js"));` +
        'if(!customElements.get(t))if(b===o){' +
        'Promise.allSettled(g(w[document.querySelector(t)?.closest("[lang]")?.lang.slice(0,2)]||w.fi));' +
        `await Promise.all(g(${named([...imports, fileName])}))` +
        '}else await import(b+t+".js");\n';
    }
  },
});

/**
 * Keeps a second copy from running at all: its Lit would fail on the Trusted Types policy that the
 * first one made. Where only single widgets came before, the first copy's loader is fetched.
 */
export const firstCopyOnly = {
  banner: `(()=>{const c=globalThis.vkWidgets;if(c)return void(c.scan||import(c.base+"vk.js"));`,
  footer: '})();',
};
