import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const backend = process.env['TOUCHSTONE_BACKEND'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [preact()],
  build: {
    target: 'es2022',
    // No data: URLs: the content security policy allows the server's own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/api': backend, '/q': backend } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
});
