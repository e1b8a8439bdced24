import { expect, test } from 'vitest';
import type { JsonObject } from '@guitu/forms';
import minimal from '../../../schemas/src/documents/community-detox/community-detox-agreement/examples/minimal.json' with { type: 'json' };
import { renderPage } from '../server.js';

/** What would run if any of it were taken for markup. */
const HIT = 'parent.hit("x")';
const HOSTILE = [
  `<script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `<img src=x onerror='${HIT}'>`,
  `"><img src=x onerror=${HIT}>`,
  `'><svg onload=${HIT}>`,
  `<svg><script>${HIT}</script></svg>`,
  `<svg><animate onbegin=${HIT} attributeName=x dur=1s>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${HIT}>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`,
  `<iframe src="javascript:${HIT}"></iframe>`,
  `<object data="javascript:${HIT}"></object>`,
  `<embed src="javascript:${HIT}">`,
  `<a href="javascript:${HIT}" autofocus onfocus=${HIT}>x</a>`,
  `<details open ontoggle=${HIT}>`,
  `<video><source onerror=${HIT}></video>`,
  `<input autofocus onfocus=${HIT}>`,
  `<body onload=${HIT}>`,
  `<style>*{background:url(javascript:${HIT})}</style>`,
  `<link rel=stylesheet href="javascript:${HIT}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${HIT}">`,
  `<base href="javascript:${HIT}//">`,
  `<template><script>${HIT}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `</title></textarea></style></noscript></template><script>${HIT}</script>`,
  `<!--><script>${HIT}</script>-->`,
  `--><script>${HIT}</script><!--`,
  `]]><script>${HIT}</script>`,
  `<guitu-form document="x" onclick=${HIT}></guitu-form>`,
  `<x contenteditable onblur=${HIT} tabindex=1 autofocus>`,
  `<button form=x formaction="javascript:${HIT}">x</button>`,
  `&lt;script&gt;${HIT}&lt;/script&gt;`,
  '&amp;&#60;&#x3c;&quot;&nbsp;&AMP',
  '${alert(1)}',
  '{{constructor.constructor("parent.hit(1)")()}}',
  '?lit$0123456789$',
  '<!--?lit$0123456789$-->',
  '<?xml version="1.0"?>',
  '\u2028\u2029',
  '\u202e倒着写\u202c',
  '﷽﷽﷽',
  "'; DROP TABLE documents; --",
  'a\u0000b\u0001c',
  'a\r\nb\rc\nd',
  '\ufeff零宽\u200b字符\u200d',
  '"\'`',
  '\\"\\\'\\u003cscript\\u003e',
  '<'.repeat(100),
  '"'.repeat(100),
  '&'.repeat(100),
  '𠀀𪛖👨‍👩‍👧‍👦é',
];

test('fifty hostile strings stay text in a page that may run scripts', async () => {
  const hits: string[] = [];
  Object.assign(window, { hit: (text: string) => hits.push(text) });
  expect(HOSTILE.length).toBe(50);
  const value = {
    ...minimal,
    header: { ...minimal.header, id: HOSTILE[3], number: HOSTILE[4], title: HOSTILE[5] },
    subject: { ...minimal.subject, name: HOSTILE[1] },
    rulesToObserve: HOSTILE,
  } as unknown as JsonObject;
  for (const mode of ['readonly', 'print'] as const) {
    const frame = document.createElement('iframe');
    frame.srcdoc = await renderPage(value, { mode, title: HOSTILE[23] as string });
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument as Document;
    const shown = Array.from(page.querySelectorAll('.gt-items li'), ({ textContent }) => textContent);
    // The parser of HTML has no null character: what stands for it is the sign of something unreadable.
    expect(shown).toEqual(HOSTILE.map((text) => text.replace(/\0/g, '\ufffd')));
    expect(page.querySelectorAll('script,img,iframe,svg,math,object,embed,template,base,form,input,a')).toHaveLength(0);
    const heard = Array.from(page.querySelectorAll('*')).flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(heard).toEqual([]);
    frame.remove();
  }
  expect(hits).toEqual([]);
});
