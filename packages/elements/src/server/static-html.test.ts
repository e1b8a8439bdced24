import { html, nothing, svg } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { expect, test } from 'vitest';
import { staticHtml } from './static-html.js';

const ignored = (): void => undefined;

test.each([
  ['text is escaped', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
  ['nothing is nothing', html`<p>${nothing}${undefined}${null}${''}</p>`, '<p></p>'],
  ['numbers and booleans are texts', html`<p>${0}${false}</p>`, '<p>0false</p>'],
  ['templates stand in templates', html`<p>${html`<b>${1}</b>`}</p>`, '<p><b>1</b></p>'],
  ['lists are drawn one behind the other', html`${[1, html`<i></i>`, [2]]}`, '1<i></i>2'],
  [
    'repeat draws each',
    html`${repeat(
      [1, 2],
      (one) => one,
      (one) => html`<i>${one}</i>`,
    )}`,
    '<i>1</i><i>2</i>',
  ],
  ['keyed draws what it holds', html`${keyed(1, html`<i></i>`)}`, '<i></i>'],
  [
    'a quoted attribute is escaped',
    html`<a title="${'"><script>'}">x</a>`,
    '<a title="&quot;&gt;&lt;script&gt;">x</a>',
  ],
  ['a bare attribute is quoted', html`<a title=${'a b'} lang=${'en'}>x</a>`, '<a title="a b" lang="en">x</a>'],
  [
    'an attribute may have several parts',
    html`<a class="a ${1} b ${2} c" id=${3}></a>`,
    '<a class="a 1 b 2 c" id="3"></a>',
  ],
  ['a bare attribute may have several parts', html`<a class="a${1}b${2}c" id="x"></a>`, '<a class="a1b2c" id="x"></a>'],
  ['nothing takes its attribute away', html`<a class="a ${nothing}" id=${1}></a>`, '<a id="1"></a>'],
  ['listeners and properties are left out', html`<a @click=${ignored} .value="${1}" id=${2}></a>`, '<a id="2"></a>'],
  [
    'a switch is there when it is on',
    html`<a ?open=${true} ?hidden=${false} ?inert=${nothing}></a>`,
    '<a open=""></a>',
  ],
  ['drawings are drawn', html`${svg`<path d="${'M0'}"/>`}`, '<path d="M0"/>'],
  ['a line end of another system stays', html`<p>${'a\r\nb'}</p>`, '<p>a&#13;\nb</p>'],
])('%s', (_name, template, text) => expect(staticHtml(template)).toBe(text));

test('the same template is drawn with other values', () => {
  const line = (text: string, open: boolean): unknown => html`<p ?hidden=${open} title="${text}">${text}</p>`;
  expect([staticHtml(line('a', true)), staticHtml(line('b', false))]).toEqual([
    '<p hidden="" title="a">a</p>',
    '<p title="b">b</p>',
  ]);
});

test('a template with a script in it is refused', () => {
  expect(() =>
    staticHtml(
      html`<p></p>
        <script>
          ${'alert(1)'};
        </script>`,
    ),
  ).toThrow('no scripts');
});

test('what is no template, text or list is refused', () => {
  expect(() => staticHtml(html`<p>${{ toString: () => 'x' }}</p>`)).toThrow(TypeError);
});
