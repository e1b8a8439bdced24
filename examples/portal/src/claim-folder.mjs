import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the data folder for this process: the embedded PostgreSQL must not be opened twice.
 * @param {string} folder
 * @returns {Promise<{ folder: string, tell: (address: string) => void, release: () => void } | { runsAt: string }>} `runsAt`: another portal holds it
 */
export const claimFolder = async (folder) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'running.json');
  const holder = readHolder(file);
  if (holder && holder.pid !== process.pid && isAlive(holder.pid) && (await isServing(holder.address))) {
    return { runsAt: holder.address };
  }
  const write = (/** @type {string} */ address) => writeFileSync(file, JSON.stringify({ pid: process.pid, address }));
  write('');
  return { folder: join(folder, 'postgres'), tell: write, release: () => rmSync(file, { force: true }) };
};

/** @param {string} file @returns {{ pid: number, address: string } | undefined} */
const readHolder = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Object(error).code === 'EPERM';
  }
};

/** The number of a process that ended may have gone to another one, so the portal itself is asked. @param {string} address empty while it starts */
const isServing = async (address) => {
  if (address === '') return true;
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};
