// `npm start`: builds if needed, then becomes the program that serves.

import { pathToFileURL } from 'node:url';
import { buildIfNeeded, keeperFile } from './local/build.ts';

/** What stays beside the engine all day does little: it asks for little memory. */
const light = ['--max-semi-space-size=1', '--v8-pool-size=1', '--lite-mode'];

await buildIfNeeded(console.log);
process.emitWarning = () => undefined;
// Windows cannot replace a program by another: there it goes on in this one, a little heavier.
const { execve, platform, execPath, env } = process;
if (platform === 'win32' || !execve) await import(pathToFileURL(keeperFile).href);
else execve(execPath, [execPath, ...light, keeperFile], env);
