// facts-check: tells every fault of assets/facts and ends with 1 where there is one.
import { checkFacts } from '../facts/check';
import { readFacts } from '../facts/read';
import { FACTS_FOLDER, formatFault } from '../facts/vite-plugin';
import { refuseArguments } from './io/no-arguments';
import { sharedArticles } from './io/shared-articles';

refuseArguments('facts-check');
const { faults: unreadable, ...set } = readFacts(FACTS_FOLDER);
const faults = [...unreadable, ...checkFacts(set, sharedArticles())];
for (const fault of faults) console.log(formatFault(fault));
console.log(faults.length === 0 ? 'facts: no faults' : `facts: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
