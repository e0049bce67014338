// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  agentRules: false,
  productionBrowserSourceMaps: false,
  compress: false, // costs a fifth of the throughput here; the reverse proxy does it
  typedRoutes: true,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pdfjs-dist', 'tar', 'nodemailer'],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '35mb' },
  },
}

export default config
