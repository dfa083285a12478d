import type { Rule } from '../../../../src/facts/rules/rule';
import type { FactRecords } from '../../../../src/facts/schema';

/** One way to break one rule on the minimal fact base, and the fault that must be told. */
export interface BrokenRule {
  rule: Rule;
  breaks: string;
  by: (records: FactRecords) => unknown;
  fault: { file: string; record: string; field: string; message: RegExp };
}

export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}
