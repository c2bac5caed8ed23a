/** The widgets: the folders of src/ that hold an element of the same name. */
import { existsSync, readdirSync } from 'node:fs';

export const WIDGETS = readdirSync('src').filter((name) => existsSync(`src/${name}/${name}.ts`));
