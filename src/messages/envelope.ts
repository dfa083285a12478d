import type { CallData, CallName } from './calls';

/** What travels: the name of the call and its data. Apart from the rest, so that the gate stays small. */
export function envelope<K extends CallName>(call: K, data: CallData<K>): { call: K; data: CallData<K> } {
  return { call, data };
}
