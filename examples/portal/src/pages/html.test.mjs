import { describe, expect, it } from 'vitest';
import { html, jsonBlock } from './html.mjs';

describe('html', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    [`"'&`, '&quot;&#39;&amp;'],
    [undefined, ''],
    [null, ''],
    [false, ''],
    [0, '0'],
    [['<', html`<b>${'>'}</b>`], '&lt;<b>&gt;</b>'],
  ])('puts %j in as %s', (value, expected) => {
    expect(String(html`${value}`)).toBe(expected);
  });
});

describe('jsonBlock', () => {
  it('holds any text as it is without letting it end the block', () => {
    const text = JSON.stringify({ name: '</script><script>alert(1)</script><!--' });
    const block = String(jsonBlock('value', text));
    expect(block.match(/<\/?script/g)).toHaveLength(2);
    expect(block).not.toContain('<!--');
    expect(JSON.parse(block.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual(JSON.parse(text));
  });
});
