#!/usr/bin/env node
/** `vk-feed`: checks, converts and publishes feeds. `vk-feed --help` tells how. */
import { CliError } from './vk-feed/cli-error.ts';
import { COMMANDS } from './vk-feed/commands.ts';
import { languageOf, readOptions } from './vk-feed/options.ts';
import en from './words/en.ts';
import fi from './words/fi.ts';
import sv from './words/sv.ts';

const args = process.argv.slice(2);
const words = { fi, sv, en }[languageOf(args)];

/** The command could not be done. */
const FAILED = 2;

async function main(): Promise<number> {
  const options = readOptions(args);
  if (options.help || options.command === 'help') {
    process.stdout.write(words.help);
    return 0;
  }
  const { command = '' } = options;
  if (!Object.hasOwn(COMMANDS, command)) throw new CliError('usage', { name: command });
  return COMMANDS[command]!(options, words);
}

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${words.failure(error)}\n`);
  process.exitCode = FAILED;
}
