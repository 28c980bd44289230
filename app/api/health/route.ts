import { version } from '#app/_server/version.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return Response.json({ ok: true, version });
}
