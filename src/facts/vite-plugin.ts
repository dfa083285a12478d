import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCheckedFacts } from './check';
import { compileFacts } from './compile';
import type { Fault } from './read';
import type { FactRecords } from './schema';

const ID = 'virtual:facts';
export const FACTS_FOLDER = join(import.meta.dirname, '../../assets/facts');

/** Gives `import facts from 'virtual:facts'`: the compiled fact base as a JSON string. A fault in a fact file stops the build. */
export function factsPlugin(folder = FACTS_FOLDER): Plugin {
  return {
    name: 'summit-context:facts',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      return jsonModule(compileFacts(readFaultlessFacts(folder)));
    },
  };
}

/** @throws with every fault where a fact file has any. */
export function readFaultlessFacts(folder: string): FactRecords {
  const { records, faults } = readCheckedFacts(folder);
  if (faults.length > 0) throw new Error(`the fact base has faults:\n${faults.map(formatFault).join('\n')}`);
  return records;
}

/** A module that exports `data` as a JSON string: browsers parse that faster than they parse code. */
export function jsonModule(data: unknown): string {
  return `export default ${JSON.stringify(JSON.stringify(data))}`;
}

export function formatFault({ file, record, field, message }: Fault): string {
  return `assets/facts/${file}: ${record}: ${field}: ${message}`;
}
