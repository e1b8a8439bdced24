/** The first 32 bits of the fractional parts of the square or cube roots of the first primes (FIPS 180-4). */
function roots(count: number, root: (prime: number) => number): Uint32Array {
  const found = new Uint32Array(count);
  for (let candidate = 2, index = 0; index < count; candidate += 1) {
    if (!isPrime(candidate)) continue;
    const value = root(candidate);
    found[index] = (value - Math.floor(value)) * 2 ** 32;
    index += 1;
  }
  return found;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
}

const BLOCK = 64;

/** SHA-256 of some bytes, as FIPS 180-4 defines it. */
export function sha256(content: Uint8Array): Uint8Array {
  const constants = roots(64, Math.cbrt);
  const state = roots(8, Math.sqrt);
  const schedule = new Uint32Array(64);
  const whole = content.length - (content.length % BLOCK);
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  for (let start = 0; start < whole; start += BLOCK) mix(state, schedule, constants, view, start);

  // What is left, a single bit, and the length in bits at the end of a block.
  const left = content.length - whole;
  const last = new Uint8Array(left + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  last.set(content.subarray(whole));
  last[left] = 0x80;
  const end = new DataView(last.buffer);
  end.setUint32(last.length - 8, Math.floor(content.length / 2 ** 29));
  end.setUint32(last.length - 4, content.length * 8);
  for (let start = 0; start < last.length; start += BLOCK) mix(state, schedule, constants, end, start);

  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => digest.setUint32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

function mix(state: Uint32Array, w: Uint32Array, constants: Uint32Array, view: DataView, start: number): void {
  const at = (words: Uint32Array, index: number): number => words[index] ?? 0;
  for (let index = 0; index < 16; index += 1) w[index] = view.getUint32(start + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = at(w, index - 15);
    const late = at(w, index - 2);
    const mixedEarly = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const mixedLate = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[index] = at(w, index - 16) + mixedEarly + at(w, index - 7) + mixedLate;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + at(constants, index) + at(w, index)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = at(state, index) + word));
}

/** Turned to the right, what falls out coming in again. */
function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
