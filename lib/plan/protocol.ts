import { z } from 'zod';

/** `core` is ours and the default; `paper` keeps the published rules of WikiRoleEval (arXiv 2401.12474), odd ones too. */
export const protocol = z.enum(['core', 'paper']);
export type Protocol = z.infer<typeof protocol>;
