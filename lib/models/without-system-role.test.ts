import { describe, expect, it } from 'vitest';
import { withoutSystemRole } from './without-system-role.ts';

describe('withoutSystemRole', () => {
  it('puts the briefing in front of the first user message alone', () => {
    expect(
      withoutSystemRole([
        { role: 'system', content: 'You are Zheng He.' },
        { role: 'user', content: 'Who are you?' },
        { role: 'assistant', content: 'An admiral.' },
        { role: 'user', content: 'Of what?' },
      ]),
    ).toEqual([
      { role: 'user', content: 'You are Zheng He.\n\nWho are you?' },
      { role: 'assistant', content: 'An admiral.' },
      { role: 'user', content: 'Of what?' },
    ]);
  });

  it('leaves a conversation without a briefing as it is', () => {
    const messages = [{ role: 'user', content: 'Who are you?' }] as const;
    expect(withoutSystemRole(messages)).toEqual(messages);
  });

  it('makes the briefing the first user message where there is none', () => {
    expect(withoutSystemRole([{ role: 'system', content: 'Be brief.' }])).toEqual([
      { role: 'user', content: 'Be brief.' },
    ]);
  });
});
