import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { readEnvironment } from '#lib/services/env.ts';
import { isLoopbackHost, isOwnOrigin } from './request-origin.ts';
import { sameSecret, sessionHolds, sessionLengthMs, signSession } from './session.ts';

const cookieName = 'understudy-session';

/** Why this request may change nothing. */
type Refusal = 'sign-in' | 'loopback-only' | 'other-site';

/**
 * Reading is open; a change needs a signed-in session where a token is set, and else a loopback Host.
 * A request that another site's page sent is refused in both cases.
 */
async function adminRefusal(): Promise<Refusal | null> {
  const head = await headers();
  const host = head.get('host');
  if (!isOwnOrigin(head.get('origin'), host)) return 'other-site';
  const { adminToken } = readEnvironment();
  if (adminToken === null) return isLoopbackHost(host) ? null : 'loopback-only';
  return (await holdsSession(adminToken)) ? null : 'sign-in';
}

/** For server actions, as their first step: sends who may not change anything to the page that says why. */
export async function requireAdmin(): Promise<void> {
  const refusal = await adminRefusal();
  if (refusal !== null) redirect(`/sign-in?refused=${refusal}`);
}

/** Null where no token is set, so that there is nothing to sign in to. */
export async function signedIn(): Promise<boolean | null> {
  const { adminToken } = readEnvironment();
  return adminToken === null ? null : holdsSession(adminToken);
}

/** False where the token is not the one that is set. */
export async function signInWith(token: string): Promise<boolean> {
  const { adminToken } = readEnvironment();
  if (adminToken === null || !sameSecret(token, adminToken)) return false;
  const [jar, head] = await Promise.all([cookies(), headers()]);
  jar.set(cookieName, signSession(adminToken, Date.now() + sessionLengthMs), {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: head.get('x-forwarded-proto') === 'https',
    maxAge: sessionLengthMs / 1000,
  });
  return true;
}

export async function signOutOfSession(): Promise<void> {
  (await cookies()).delete(cookieName);
}

async function holdsSession(adminToken: string): Promise<boolean> {
  const jar = await cookies();
  return sessionHolds(jar.get(cookieName)?.value, adminToken, Date.now());
}
