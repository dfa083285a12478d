/** For commands without options: ends the run where some were given all the same. */
export function refuseArguments(command: string): void {
  if (process.argv.length === 2) return;
  console.error(`${command} takes no arguments`);
  process.exit(2);
}
