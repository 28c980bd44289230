import { z } from 'zod';

export const chatMessage = z.strictObject({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.string(),
});
export type ChatMessage = Readonly<z.infer<typeof chatMessage>>;
