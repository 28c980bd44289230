import type { CallKey } from './call-key.ts';

/**
 * `already-replied`: the call was answered before, perhaps by another process since it was looked for; take
 * the reply with `find` and `reuse`. `never-intended`: an outcome for a call that was never announced.
 */
export type JournalFault = 'already-replied' | 'never-intended' | 'not-replied';

const explanations: Readonly<Record<JournalFault, string>> = {
  'already-replied': 'has a reply already; find it and reuse it instead of asking again',
  'never-intended': 'was never intended; announce a call before it is sent',
  'not-replied': 'has no reply that could be reused; intend it and ask',
};

/** A step that the journal's rules do not allow; nothing of it was written. */
export class JournalError extends Error {
  readonly fault: JournalFault;
  readonly key: CallKey;

  constructor(fault: JournalFault, key: CallKey) {
    super(`Call ${key} ${explanations[fault]}.`);
    this.name = 'JournalError';
    this.fault = fault;
    this.key = key;
  }
}
