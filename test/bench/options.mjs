/** What `npm run bench` is asked for; ends with 0 after `--help`, with 2 where it can't be done. */
import { parseArgs } from 'node:util';
import { SCENES } from './scenes.mjs';

const NAMES = SCENES.map(({ name }) => name);

const USAGE = `npm run bench -- [options]

  --n 1000,10000   how many items the feeds have
  --runs 5         visits of which the median is told
  --only list,map  these scenes alone: ${NAMES.join(', ')}

Wants \`npm run build\` before it, and some minutes on a quiet machine.`;

function refuse(why) {
  console.error(`${why}\n\n${USAGE}`);
  process.exit(2);
}

function parsed() {
  try {
    return parseArgs({
      options: {
        n: { type: 'string', default: '1000,10000' },
        runs: { type: 'string', default: '5' },
        only: { type: 'string', default: NAMES.join() },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return refuse(error.message);
  }
}

const counts = (option, text) =>
  text.split(',').map((part) => {
    const number = Number(part);
    return Number.isInteger(number) && number > 0
      ? number
      : refuse(`--${option} takes whole numbers above zero, not '${part}'`);
  });

export function readOptions() {
  const { n, runs, only, help } = parsed();
  if (help) {
    console.log(USAGE);
    process.exit(0);
  }
  const names = only.split(',');
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) refuse(`There is no scene '${unknown}'`);
  return {
    sizes: counts('n', n),
    runs: counts('runs', runs)[0],
    scenes: SCENES.filter(({ name }) => names.includes(name)),
  };
}
