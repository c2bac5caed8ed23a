#!/usr/bin/env node
/** `vk-feed`: checks, converts and publishes feeds. `vk-feed --help` tells how. */
import { CliError } from './vk-feed/cli-error.ts';
import { COMMANDS } from './vk-feed/commands.ts';
import { helpText, isCommand } from './vk-feed/help.ts';
import { languageOf, readOptions } from './vk-feed/options.ts';
import { abandonWrites, unwritable } from './vk-feed/output.ts';
import { alike } from './vk-feed/spelling.ts';
import en from './words/en.ts';
import fi from './words/fi.ts';
import sv from './words/sv.ts';

const args = process.argv.slice(2);
const words = { fi, sv, en }[languageOf(args)];

/** The command could not be done. */
const FAILED = 2;

async function main(): Promise<number> {
  const options = readOptions(args);
  // 'vk-feed help convert' is 'vk-feed convert --help'.
  const isHelp = options.help || options.command === 'help';
  const command = options.command === 'help' ? options.inputs[0] : options.command;
  if (isHelp && !command) {
    process.stdout.write(helpText(words.help, undefined));
    return 0;
  }
  if (!command || !isCommand(command)) {
    const names = command && alike(command, Object.keys(COMMANDS));
    throw new CliError('unknown-command', { name: command, names: names || undefined });
  }
  if (!isHelp) return COMMANDS[command](options, words);
  process.stdout.write(helpText(words.help, command));
  return 0;
}

// A reader that has seen enough, such as `head`, is no failure; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`${words.failure(unwritable('-', error))}\n`);
  abandonWrites();
  process.exit(FAILED);
});

// What can't be said to anybody is no reason not to do the work.
process.stderr.on('error', () => {});

// A run that is stopped leaves nothing half written behind.
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    abandonWrites();
    process.exit(status);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${words.failure(error)}\n`);
  process.exitCode = FAILED;
}
