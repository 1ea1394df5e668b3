// The command, from its arguments to its exit status.

import type {Environment} from './environment.js';
import {complain} from './environment.js';
import {HELP, parseCommand, UsageError} from './options.js';
import {ClosedPipe, Output} from './output.js';
import {read} from './read.js';

/**
 * Runs the command.
 *
 * @returns The exit status: 0 when all was read, 1 when something could not be, 2 when the arguments are wrong.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const {stdout, stderr, version} = environment;
  const output = new Output(stdout);
  try {
    const command = parseCommand(argv);
    if (command.kind === 'read') {
      const problems = await read(command.options, output, environment);
      return problems > 0 ? 1 : 0;
    }
    await output.write(command.kind === 'help' ? HELP : `${version}\n`);
    await output.finish({close: false});
    return 0;
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    complain(stderr, error instanceof Error ? error.message : String(error));
    if (!(error instanceof UsageError)) return 1;
    stderr.write('Try whenabouts --help.\n');
    return 2;
  }
}
