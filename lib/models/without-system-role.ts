import type { ChatMessage } from './chat-message.ts';

/**
 * The same conversation for a model that knows no system role: the briefing stands in front of the
 * first user message, a blank line between them. Without a user message the briefing becomes one.
 */
export function withoutSystemRole(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const briefing = messages
    .filter((message) => message.role === 'system')
    .map((message) => message.content)
    .join('\n\n');
  const rest = messages.filter((message) => message.role !== 'system');
  if (briefing === '') return rest;
  const first = rest.findIndex((message) => message.role === 'user');
  if (first === -1) return [{ role: 'user', content: briefing }, ...rest];
  return rest.map((message, index) =>
    index === first ? { ...message, content: `${briefing}\n\n${message.content}` } : message,
  );
}
