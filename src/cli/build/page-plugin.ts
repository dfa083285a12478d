import type { Plugin } from 'vite';
import { DETECTED } from '../../detect/names';
import { compileFacts } from '../../facts/compile';
import { createFactBase } from '../../facts/factbase';
import { pageFacts } from '../../facts/page-facts';
import { FACTS_FOLDER, jsonModule, readFaultlessFacts } from '../../facts/vite-plugin';
import { compileNames } from '../../match/compile/compile-names';
import { once } from '../../text/once';

/** What the annotator loads: the facts as cards show them, and the names ready for matching. */
export function pagePlugin(folder = FACTS_FOLDER): Plugin {
  const records = once(() => readFaultlessFacts(folder));
  const modules = new Map<string, () => unknown>([
    ['\0virtual:page-facts', () => compileFacts(pageFacts(records(), DETECTED))],
    ['\0virtual:page-names', () => compileNames(createFactBase(records()))],
  ]);
  return {
    name: 'summit-context:page',
    resolveId: (id) => (modules.has(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      const make = modules.get(id);
      return make && jsonModule(make());
    },
  };
}
