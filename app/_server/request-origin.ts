const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a Host header names this machine itself, and not a name that merely resolves to it (DNS rebinding). */
export function isLoopbackHost(host: string | null): boolean {
  return host !== null && loopback.test(hostnameOf(host) ?? '');
}

/** Whether a change was asked for by a page of ours: no Origin (a shell), or that of the same host. */
export function isOwnOrigin(origin: string | null, host: string | null): boolean {
  if (origin === null) return true;
  return host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function hostnameOf(host: string): string | undefined {
  const url = `http://${host}`;
  if (!URL.canParse(url) || /[/@?#\\]/.test(host)) return undefined;
  return new URL(url).hostname;
}
