import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** Texts whose JavaScript runs as it stands. */
const TEXTS = [
  'README.md',
  'README.zh-CN.md',
  'packages/schemas/README.md',
  'packages/core/README.md',
  'packages/forms/README.md',
  'packages/cli/README.md',
  'docs/guide/vendors.md',
  'docs/en/guide/vendors.md',
  'docs/guide/form-engine.md',
  'docs/en/guide/form-engine.md',
];

/** @param {string} text @param {string} language */
const blocks = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => String(match[1]));

/** @param {string[]} command @returns {string[]} faults */
const start = ([program = '', ...rest]) => {
  const { status, stderr, stdout } = spawnSync(program, rest, { cwd: root, encoding: 'utf8' });
  return status === 0 ? [] : [`exit status ${status}`, ...`${stdout}\n${stderr}`.trim().split('\n').slice(-6)];
};

/**
 * Runs every JavaScript block of the texts, and the `guitu` lines of the READMEs at the root.
 * @returns {Promise<[title: string, faults: string[]][]>}
 */
export const checkCodeBlocks = async () => {
  // Inside the repository, so that packages are found by name.
  const folder = join(root, 'docs/.vitepress/cache/blocks');
  mkdirSync(folder, { recursive: true });
  try {
    return TEXTS.flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      /** @type {[string, string[]][]} */
      const results = blocks(text, 'js').map((code, index) => {
        const file = join(folder, `block-${index}.mjs`);
        writeFileSync(file, code);
        return [`${path}: block ${index + 1} runs`, start([process.execPath, file])];
      });
      if (path.includes('/')) return results;
      const lines = blocks(text, 'sh').flatMap((block) =>
        block.split('\n').filter((line) => line.startsWith('npx guitu ')),
      );
      const commands = lines.map((line) =>
        line.replace(/^npx guitu/, `"${process.execPath}" packages/cli/dist/bin.js`),
      );
      return [
        ...results,
        ...commands.map(
          (command, index) =>
            /** @type {[string, string[]]} */ ([`${path}: ${lines[index]}`, start(['sh', '-c', command])]),
        ),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
