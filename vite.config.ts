import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Any web server will do for solo practice, so the page itself says that nothing may be asked of another origin. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
};

const server = process.env.VIGIL_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicy],
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
});
