const ROUNDS = 64;
const BLOCK = 64;
const LENGTH_BYTES = 8;

/** Fractional parts of roots of the first primes, as the definition of SHA-256 asks for. */
function constants(count: number, root: number): number[] {
  const words: number[] = [];
  for (let candidate = 2; words.length < count; candidate += 1) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1) if (candidate % factor === 0) isPrime = false;
    if (isPrime) words.push((candidate ** (1 / root) * 2 ** 32) | 0);
  }
  return words;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of a text in UTF-8, in 64 hexadecimal digits. Our own, because the digest of a profile is needed
 * at once and in contexts without `crypto`.
 */
export function sha256(text: string): string {
  const key = constants(ROUNDS, 3);
  const state = constants(8, 2);
  const bytes = padded(utf8(text));
  const words = new Array<number>(ROUNDS);
  for (let start = 0; start < bytes.length; start += BLOCK) {
    for (let index = 0; index < ROUNDS; index += 1) words[index] = word(words, bytes, start, index);
    const [a0, b0, c0, d0, e0, f0, g0, h0] = state as [number, number, number, number, number, number, number, number];
    let [a, b, c, d, e, f, g, h] = [a0, b0, c0, d0, e0, f0, g0, h0];
    for (let index = 0; index < ROUNDS; index += 1) {
      const first =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(key, index) + at(words, index)) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = (at(state, index) + value) | 0));
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

function word(words: readonly number[], bytes: readonly number[], start: number, index: number): number {
  if (index < 16) {
    const place = start + index * 4;
    return [0, 1, 2, 3].reduce((sum, next) => (sum << 8) | at(bytes, place + next), 0);
  }
  const old = at(words, index - 15);
  const late = at(words, index - 2);
  const low = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3);
  const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return (at(words, index - 16) + low + at(words, index - 7) + high) | 0;
}

function utf8(text: string): number[] {
  const octets = encodeURIComponent(text).match(/%..|./g) ?? [];
  return octets.map((octet) => (octet[0] === '%' ? parseInt(octet.slice(1), 16) : octet.charCodeAt(0)));
}

function padded(bytes: number[]): number[] {
  const zeros = (2 * BLOCK - 1 - LENGTH_BYTES - (bytes.length % BLOCK)) % BLOCK;
  const bits = bytes.length * 8;
  const length = [0, 0, 0, 0, 24, 16, 8, 0].map((shift, index) => (index < 4 ? 0 : (bits >>> shift) & 255));
  return [...bytes, 128, ...new Array<number>(zeros).fill(0), ...length];
}

function at(list: readonly number[], index: number): number {
  return list[index] as number;
}
