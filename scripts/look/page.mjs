// One scene at a time, by its name in the address: `/?scene=diff&theme=dark`.
import '@guitu/elements/define';
import { scenes } from './scenes.mjs';

const { searchParams } = new URL(location.href);
const theme = searchParams.get('theme') ?? 'light';
document.documentElement.classList.toggle('is-dark', theme === 'dark');
const stage = /** @type {HTMLElement} */ (document.getElementById('stage'));

/** Puts an element on the stage, or into a part of it. @param {string} tag @param {object} [properties] @param {Element} [parent] @returns {any} */
const put = (tag, properties = {}, parent = stage) => {
  const element = document.createElement(tag);
  if (tag.startsWith('guitu-')) {
    element.setAttribute('theme', theme);
    Object.assign(element, { locale: searchParams.get('locale') ?? 'zh-CN' });
  }
  Object.assign(element, properties);
  parent.append(element);
  return element;
};

/** @type {any} */ (window).names = Object.keys(scenes);
const show = scenes[searchParams.get('scene') ?? ''];
await show?.(put);
await document.fonts.ready;
/** @type {any} */ (window).isShown = true;
