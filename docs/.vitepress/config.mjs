import { defineConfig } from 'vitepress';
import { navigationBar, sideBar } from './navigation.mjs';
import { renderForSearch, tokenize } from './search.mjs';

/** @param {'zh-CN' | 'en'} language */
const footer = (language) => ({
  message:
    language === 'en'
      ? 'A draft standard. Not endorsed by any authority. Fields marked “Composed here” are ours.'
      : '草案标准，未经任何机关认可。标有“本标准自拟”的项目由本项目拟出。',
  copyright: 'Apache-2.0',
});

export default defineConfig({
  title: '归途 Guitu',
  lang: 'zh-CN',
  // The pages carry no date of change: they are built from the standard, not edited one by one.
  lastUpdated: false,
  appearance: false,
  metaChunk: true,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
  ],
  srcExclude: ['generator/**', 'generated/**'],
  vue: { template: { compilerOptions: { isCustomElement: (/** @type {string} */ tag) => tag.startsWith('guitu-') } } },
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-light-high-contrast' } },
  vite: { build: { chunkSizeWarningLimit: 4000 }, server: { host: '127.0.0.1' }, preview: { host: '127.0.0.1' } },
  themeConfig: {
    logo: '/mark.svg',
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        _render: renderForSearch,
        miniSearch: {
          options: { tokenize },
          searchOptions: { combineWith: 'AND', fuzzy: false, prefix: true, boost: { title: 6, titles: 2, text: 1 } },
        },
        locales: {
          root: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详细内容',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭',
                noResultsText: '没有找到：',
                footer: {
                  selectText: '打开',
                  selectKeyAriaLabel: '回车',
                  navigateText: '选择',
                  navigateUpKeyAriaLabel: '上',
                  navigateDownKeyAriaLabel: '下',
                  closeText: '关闭',
                  closeKeyAriaLabel: 'Esc',
                },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    root: {
      label: '中文',
      lang: 'zh-CN',
      description: '戒毒康复标准文书：可校验、可评分、可嵌入任何政务门户',
      themeConfig: {
        nav: navigationBar('zh-CN'),
        sidebar: sideBar('zh-CN'),
        footer: footer('zh-CN'),
        outline: { level: [2, 3], label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言 Language',
        skipToContentLabel: '跳到正文',
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      title: 'Guitu',
      description: 'Standard documents of drug rehabilitation: validated, scored, and put into any government portal',
      themeConfig: {
        nav: navigationBar('en'),
        sidebar: sideBar('en'),
        footer: footer('en'),
        outline: { level: [2, 3], label: 'On this page' },
      },
    },
  },
});
