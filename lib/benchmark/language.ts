import { z } from 'zod';

export const language = z.enum(['en', 'zh']);
export type Language = z.infer<typeof language>;
export const languages = language.options;
