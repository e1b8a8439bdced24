import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // 一页只有一份 React。 One React on a page.
  resolve: { dedupe: ['react', 'react-dom'] },
  // 脚本不写进网页，策略 script-src 'self' 才够。 No script in the page, so that script-src 'self' is enough.
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
