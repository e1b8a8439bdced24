import { defineConfig } from 'vite';
import vue from '@vitejs/plugin-vue';
import { isCustomElement } from '@guitu/elements/vue';

export default defineConfig({
  base: './',
  // 让 Vue 知道哪些标签是元素。 Vue has to know which tags are elements.
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  // 脚本不写进网页，策略 script-src 'self' 才够。 No script in the page, so that script-src 'self' is enough.
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
