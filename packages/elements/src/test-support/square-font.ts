/** Units of an em, and how far letters stand above and below their line. */
const [EM, ASCENT, DESCENT] = [1000, 880, -120];

type Group = readonly [first: number, last: number, glyph: number];

/** Latin letters are half as wide as all others, as in print in China. */
const GROUPS: readonly Group[] = [
  [0x20, 0x7e, 1],
  [0xa0, 0x2ff, 1],
  [0x300, 0x10ffff, 2],
];

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => u16(Math.floor(value / 65536) & 65535, value & 65535));
const text = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));

/** A box as wide as a letter, a little above its line. */
const box = (width: number): number[] => [
  ...u16(1, 50, 0, width - 50, 700, 3, 0),
  ...[1, 1, 1, 1],
  ...u16(50, width - 100, 0, 100 - width),
  ...u16(0, 0, 700, 0),
  ...[0, 0],
];

/**
 * A font in which every letter is as wide as one of China or half of that, so that sheets come out alike on every machine,
 * whatever is installed there.
 */
function squareFont(): ArrayBuffer {
  const [half, full] = [box(EM / 2), box(EM)];
  const cmap = [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(13, 0),
    ...u32(16 + 12 * GROUPS.length, 0, GROUPS.length),
    ...GROUPS.flatMap((group) => u32(...group)),
  ];
  const name = 'Square';
  const tables: Readonly<Record<string, readonly number[]>> = {
    'OS/2': [
      ...u16(4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      ...[2, 0, 5, 3, 0, 0, 0, 0, 0, 0],
      ...u32(1, 0, 0, 0),
      ...text('none'),
      ...u16(64, 32, 65535, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
      ...u32(1, 0),
      ...u16(500, 700, 0, 32, 1),
    ],
    cmap,
    glyf: [...half, ...half, ...full],
    head: [
      ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...u16(3, EM),
      ...u32(0, 0, 0, 0),
      ...u16(0, 0, EM, 700, 0, 8, 2, 1, 0),
    ],
    hhea: [...u32(0x10000), ...u16(ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 3)],
    hmtx: u16(EM / 2, 50, EM / 2, 50, EM, 50),
    loca: u32(0, half.length, half.length * 2, half.length * 2 + full.length),
    maxp: [...u32(0x10000), ...u16(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: [...u16(0, 2, 30, 1, 0, 0, 1, name.length, 0, 1, 0, 0, 4, name.length, 0), ...text(name)],
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  };
  const names = Object.keys(tables);
  let offset = 12 + 16 * names.length;
  const body: number[] = [];
  const directory = names.flatMap((tag) => {
    const table = tables[tag] ?? [];
    const entry = [...text(tag.padEnd(4)), ...u32(0, offset, table.length)];
    const padded = [...table, ...Array.from({ length: (4 - (table.length % 4)) % 4 }, () => 0)];
    body.push(...padded);
    offset += padded.length;
    return entry;
  });
  const file = [...u32(0x10000), ...u16(names.length, 128, 3, names.length * 16 - 128), ...directory, ...body];
  return Uint8Array.from(file).buffer;
}

/** The faces that sheets ask for first. */
const FACES = ['SimSun', 'FangSong', 'SimHei', 'KaiTi', 'FZXiaoBiaoSong-B05S', 'Noto Sans CJK SC'];

/** Has every face of a sheet drawn in that font. */
export async function useSquareFont(): Promise<void> {
  const font = squareFont();
  for (const face of FACES) document.fonts.add(await new FontFace(face, font).load());
}
