import { expect, test } from 'vitest';
import { clauseText } from './clause-text.js';

test.each([
  ['第七条', 'art. 7'],
  ['第十条', 'art. 10'],
  ['第十四条', 'art. 14'],
  ['第二十条', 'art. 20'],
  ['第三十八条', 'art. 38'],
  ['第一百条', 'art. 100'],
  ['第二百二十一条', 'art. 221'],
  ['第一百零三条', 'art. 103'],
  ['2016年修改决定', '2016年修改决定'],
])('%s is %s in English and stays as it is in Chinese', (clause, english) => {
  expect([clauseText(clause, 'en'), clauseText(clause, 'zh-CN')]).toEqual([english, clause]);
});
