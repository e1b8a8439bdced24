import { Option } from 'commander';

/** `--lang`, which every command has. */
export const language = (): Option =>
  new Option('--lang <language>', 'language of the messages').choices(['zh-CN', 'en']).default('zh-CN');

/** `--format`, by the shapes that a command has. */
export const format = (choices: string[]): Option =>
  new Option('--format <format>', 'shape of the output').choices(choices).default('text');
