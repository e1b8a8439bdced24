// What stands in the pictures; every person is made up.
const DAY = '2026-05-20';

export const SIGNATURES = [
  { role: 'worker', name: '某工作人员', signedOn: DAY, method: 'electronic' },
  { role: 'person', name: '某乙', signedOn: DAY, method: 'handwritten', evidence: 'SIG-1' },
  { role: 'organisation-seal', name: '示例县新示例街道办事处', signedOn: DAY, method: 'seal', evidence: 'SIG-1' },
  { role: 'person', name: '某乙', signedOn: DAY, method: 'fingerprint', evidence: 'FP-519999-0002' },
  { role: 'person', name: '某乙', signedOn: DAY, refused: true, refusalReason: '认为检测次数太多。', witness: '某丁' },
];

export const FILES = [
  {
    id: 'A1',
    fileName: '协议书签字页.jpg',
    mediaType: 'image/jpeg',
    size: 251_904,
    sha256: '54210c59bcda7820e5ba75d026526f2f7d9a93ba0e9bd62afb79be648f3e7e17',
    category: 'scan',
    takenAt: '2026-05-20T09:20:00+08:00',
    capturedBy: '某工作人员',
  },
  {
    id: 'A2',
    fileName: '一份名称很长很长的走访记录照片_示例县新示例街道_2026年5月20日上午.png',
    mediaType: 'image/png',
    size: 4_251_904,
  },
];

/** A signature as somebody writes it, for a page that stores pictures. */
export const inkPicture = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 200 });
  const ink = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  ink.lineWidth = 5;
  ink.lineCap = 'round';
  ink.beginPath();
  for (let x = 120; x < 480; x += 6) ink.lineTo(x, 100 + Math.sin(x / 17) * 45 * Math.cos(x / 61));
  ink.stroke();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

/** @param {number} count */
export const ledgerOf = (count) => ({
  header: { document: 'drug-test-ledger' },
  scope: { divisionCode: '519999', asOf: '2026-03-01' },
  origin: 'manual',
  rows: Array.from({ length: count }, (_, index) => ({
    person: {
      personId: `P-519999-${String(index + 1).padStart(4, '0')}`,
      name: `某${'甲乙丙丁戊己庚辛'[index % 8]}`,
      measureType: index % 3 === 0 ? 'community-recovery' : 'community-detox',
    },
    year1: { done: 9 + (index % 4), missing: index % 5 === 0 ? 1 : 0 },
    year2: { done: 0, missing: 0 },
    year3: { done: 0, missing: 0 },
    // One row does not add up.
    doneTotal: index === 3 ? 99 : 9 + (index % 4),
    missingTotal: index % 5 === 0 ? 1 : 0,
    positive: 0,
    lastTestOn: `2026-02-${String(1 + (index % 28)).padStart(2, '0')}`,
    state: index % 5 === 0 ? 'abnormal' : 'normal',
  })),
});
