import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export const sessionLengthMs = 12 * 60 * 60 * 1000;

/** `expiry.signature`: says until when, and that who made it knew the administrator's token. */
export function signSession(token: string, expiresAtMs: number): string {
  return `${expiresAtMs}.${signature(token, expiresAtMs)}`;
}

export function sessionHolds(session: string | undefined, token: string, nowMs: number): boolean {
  const [expiry = '', ...rest] = (session ?? '').split('.');
  if (!/^\d{1,16}$/.test(expiry) || Number(expiry) <= nowMs) return false;
  return sameSecret(rest.join('.'), signature(token, Number(expiry)));
}

/** Takes as long for a near miss as for a far one; the hashes make the lengths equal. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function signature(token: string, expiresAtMs: number): string {
  return createHmac('sha256', token)
    .update(`understudy session ${expiresAtMs}`)
    .digest('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
