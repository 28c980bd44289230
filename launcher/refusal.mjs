const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Why a request is not handed on, as a status and a sentence; null where nothing stands against it.
 * Without a token everything is open to whoever works on this machine, so no other name of it is answered: a
 * page elsewhere could let its own name point here, and read along (DNS rebinding).
 * @param {import('node:http').IncomingMessage} request
 * @param {string | null} adminToken
 */
export function refusalOf({ url = '/', headers }, adminToken) {
  if (adminToken === null && !loopback.test(headers.host ?? '')) {
    const message =
      'Without UNDERSTUDY_ADMIN_TOKEN, Understudy answers as localhost or 127.0.0.1 only. Open it under that name, or set the token.';
    return { status: 421, message };
  }
  try {
    decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return null;
  } catch {
    return { status: 400, message: 'The address holds a % that stands for no character.' };
  }
}
