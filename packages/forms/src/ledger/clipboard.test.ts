import { describe, expect, it } from 'vitest';
import { parseHtmlTable } from './clipboard-html.js';
import { formatClipboard, parseClipboard } from './clipboard-text.js';

describe('plain text of a spreadsheet', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', 'a', [['a']]],
    ['nothing', '', []],
    [
      'rows that end in a line break',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells at the edges', '\ta\t\n', [['', 'a', '']]],
    ['an empty cell at the end', 'a\t', [['a', '']]],
    ['a line break, a tab and quotes in a cell', '"a\nb"\t"c\td"\t"say ""x"""', [['a\nb', 'c\td', 'say "x"']]],
    ['a quote that begins no cell', '"5" pipe\tx', [['"5" pipe', 'x']]],
    ['a quote that is never closed', '"abc\tx', [['"abc', 'x']]],
    ['line breaks of old systems', 'a\rb', [['a'], ['b']]],
  ])('is read: %s', (_name, text, rows) => {
    expect(parseClipboard(text)).toEqual(rows);
  });

  it('that is written is read back as it was', () => {
    const rows = [
      ['某甲', 'a\tb', '第一行\n第二行'],
      ['"', '', 'x'],
    ];
    expect(parseClipboard(formatClipboard(rows))).toEqual(rows);
  });
});

describe('a table in HTML', () => {
  it.each<[string, string, string[][] | undefined]>([
    ['no table', '<p>a</p>', undefined],
    ['cells and headers', '<table><tr><th>a</th><td>b</td></tr></table>', [['a', 'b']]],
    ['end tags left out', '<table><tr><td>a<td>b<tr><td>c</table>', [['a', 'b'], ['c']]],
    ['line breaks of the cell and of the markup', '<table><td>a<br>b\n   c</td></table>', undefined],
    ['line breaks in a row', '<table><tr><td>a<br>b\n   c</td></tr></table>', [['a\nb c']]],
    ['entities', '<table><tr><td>&lt;b&gt; &amp;&#22806;&#x5f52;&nbsp;x</td></tr></table>', [['<b> &外归 x']]],
    ['a cell over two columns', '<table><tr><td colspan="2">a</td><td>b</td></tr></table>', [['a', '', 'b']]],
    [
      'a cell over two rows',
      '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    [
      'comments, and tags that end nowhere',
      '<table><tr><td>a<!-- <td>b --></td></tr><tr><td>c</td><td',
      [['a'], ['c']],
    ],
    ['capital letters', '<TABLE><TR><TD COLSPAN=2>a</TD></TR></TABLE>', [['a', '']]],
    ['only the first of two', '<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>', [['a']]],
    [
      'scripts and markup in a cell',
      '<table><tr><td><script>alert(1)</script><b onclick="x">a</b></td></tr></table>',
      [['a']],
    ],
  ])('is read: %s', (_name, html, rows) => {
    expect(parseHtmlTable(html)).toEqual(rows);
  });
});
