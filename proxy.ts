import { type NextRequest, NextResponse } from 'next/server';

/**
 * A policy under which only scripts that this response names may run: what a model wrote can reach a
 * page as text alone. Next reads the nonce from the request's header and puts it on its own scripts.
 * Styles may stand inline: React writes them as attributes, which no nonce covers.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

// The API is among them: an address it does not have is answered with a page.
export const config = { matcher: ['/((?!_next/static/|icon\\.svg$|robots\\.txt$).*)'] };
