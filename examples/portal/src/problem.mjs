/** A request that cannot be carried out, in words for the person who made it. */
export class Problem extends Error {
  /** @override */
  name = 'Problem';
  /** @param {number} status @param {string} title @param {string} explanation @param {{ href: string, words: string }} [link] */
  constructor(status, title, explanation, link) {
    super(title);
    this.status = status;
    this.explanation = explanation;
    this.link = link;
  }
}

export const missing = (what = '页面') =>
  new Problem(404, `找不到这${what === '页面' ? '个' : '份'}${what}`, '地址可能已经变动，请从文书目录重新进入。');
