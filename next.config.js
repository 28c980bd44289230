import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/_server/i18n.ts');

/** @type {import('next').NextConfig} */
const config = {
  // Several builds can live side by side: UNDERSTUDY_NEXT_DIST=.next-mine npm run build
  distDir: process.env.UNDERSTUDY_NEXT_DIST || '.next',
  // `npm run check` holds the types; a start must not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', 'node-llama-cpp'],
  poweredByHeader: false,
  reactStrictMode: true,
  // The content security policy needs a nonce a request: proxy.ts sets it.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
  ],
};

export default withNextIntl(config);
