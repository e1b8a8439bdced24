import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** @param {string} folder @returns {string[]} */
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** @param {string} text */
const plain = (text) => decodeURIComponent(text.replace(/&amp;/g, '&'));

/**
 * Every link, script, style and picture of a built site that leads nowhere, and every anchor that is not on
 * its page.
 * @param {string} site folder
 * @returns {string[]}
 */
export const checkLinks = (site) => {
  const all = files(site);
  const present = new Set(all.map((file) => relative(site, file)));
  const pages = all.filter((file) => file.endsWith('.html') && !file.endsWith('404.html'));
  const html = new Map(pages.map((file) => [relative(site, file), readFileSync(file, 'utf8')]));
  const anchors = new Map(
    [...html].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => plain(String(match[1])))),
    ]),
  );
  const faults = new Set();
  for (const [page, text] of html) {
    for (const [, raw] of text.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const link = plain(String(raw));
      if (/^(https?|mailto|data|javascript):/.test(link)) continue;
      const [path = '', anchor = ''] = link.split('#');
      const target = path === '' ? page : path.startsWith('/') ? path.slice(1) : join(dirname(page), path);
      const file = target === '' || target === '.' || target.endsWith('/') ? join(target, 'index.html') : target;
      if (!present.has(file)) faults.add(`${page}: ${link}`);
      else if (anchor && anchors.has(file) && !anchors.get(file)?.has(anchor))
        faults.add(`${page}: ${link} (no such place)`);
    }
  }
  return [...faults];
};
