/**
 * What the sheets look like, in millimetres and points as on paper. Letters follow GB/T 9704-2012 (title 2号 song, text
 * 3号 fang song, 28.95 pt lines so that 22 stand on a page, set a little closer so that 28 characters stand on a line); forms and ledgers are set smaller, as their cells need it.
 */
export const PAPER_STYLES = `
.gt-paper, .gt-paper * { box-sizing: border-box; }
.gt-paper { padding: 0 0.2mm; color: #000; background: #fff; font-family: SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; font-size: 10.5pt; line-height: 1.4; text-align: left; font-variant-numeric: lining-nums; }
.gt-paper p, .gt-paper ol { margin: 0; padding: 0; }
.gt-paper ol { list-style-position: inside; }
.gt-paper table { width: 100%; border-collapse: collapse; border-spacing: 0; }
.gt-paper th { font-weight: 400; }
.gt-paper .gt-label + * { width: auto; }
.gt-paper th, .gt-paper td { padding: 1mm 1.2mm; border: 0.3mm solid #000; vertical-align: middle; overflow-wrap: anywhere; word-break: break-word; }
.gt-paper tr { break-inside: avoid; page-break-inside: avoid; }
.gt-paper .gt-title { font-family: FZXiaoBiaoSong-B05S, "方正小标宋简体", STZhongsong, "华文中宋", SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; font-size: 22pt; font-weight: 400; line-height: 1.35; text-align: center; letter-spacing: 0; margin: 0; }
.gt-paper .gt-head { padding: 0 0 2mm; text-align: center; }
.gt-paper .gt-about { display: flex; justify-content: space-between; padding-top: 3mm; color: #000; font-size: 10.5pt; text-align: left; }
.gt-paper.gt-hand .gt-about .gt-document-number { min-width: 50mm; }
.gt-paper .gt-section { margin: 0; padding: 0; border: 0; background: none; border-radius: 0; }
.gt-paper .gt-sheet { table-layout: fixed; margin-top: -0.3mm; }
.gt-paper .gt-sheet .gt-label, .gt-paper .gt-opinions .gt-label { padding: 1mm 0.6mm; text-align: center; text-wrap: balance; font-size: inherit; }
.gt-paper .gt-sheet .gt-value, .gt-paper .gt-opinions .gt-value { height: 8mm; text-align: left; }
.gt-paper .gt-beside { break-inside: avoid; page-break-inside: avoid; }
.gt-paper .gt-side { padding: 1mm 0; text-align: center; }
.gt-paper .gt-side > span { display: inline-block; writing-mode: vertical-rl; text-orientation: upright; letter-spacing: 0.1em; line-height: 1.2; text-align: center; }
.gt-paper.gt-is-table .gt-section-title, .gt-paper .gt-legend { display: block; width: auto; margin: -0.3mm 0 0; padding: 1mm 1.2mm; border: 0.3mm solid #000; font-size: 10.5pt; line-height: 1.4; text-align: center; break-after: avoid; page-break-after: avoid; break-inside: avoid; }
.gt-paper.gt-is-table .gt-section-title { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-weight: 400; letter-spacing: 0.1em; }
.gt-paper .gt-legend { font-weight: 400; }
.gt-paper .gt-legend, .gt-paper .gt-section-title { border-radius: 0; background: none; color: inherit; }
.gt-paper .gt-legend.gt-over { background: #fff; }
.gt-paper .gt-row { padding: 0.6mm 1.2mm; text-align: left; }
.gt-paper .gt-number { color: #333; font-size: 7.5pt; white-space: nowrap; }
.gt-paper .gt-text { white-space: pre-wrap; }
.gt-paper .gt-box { display: inline-block; margin: 0 0.8em 0 0; }
.gt-paper .gt-by-hand { white-space: pre; }
.gt-paper .gt-print-long-text { vertical-align: top; }
.gt-paper .gt-blank-long { display: block; min-height: 8mm; }
.gt-paper.gt-hand .gt-blank-long { min-height: 18mm; }
.gt-paper .gt-over { position: relative; z-index: 1; height: 7.4mm; margin-bottom: -7.4mm; background: #fff; overflow: hidden; }
.gt-paper .gt-table thead { display: table-header-group; }
.gt-paper .gt-again td { height: 7.4mm; padding: 0 1.2mm; text-align: center; }
.gt-paper .gt-table th { text-align: center; text-wrap: balance; }
.gt-paper .gt-table tbody td { height: 7mm; }
.gt-paper .gt-serial { width: 11mm; text-align: center; white-space: nowrap; }
.gt-paper .gt-figure { text-align: right; white-space: nowrap; }
.gt-paper .gt-short { white-space: nowrap; }
.gt-paper .gt-signatures, .gt-paper .gt-opinions { table-layout: fixed; margin-top: -0.3mm; }
.gt-paper .gt-opinions .gt-label { width: 15%; }
.gt-paper .gt-signature { height: 26mm; padding: 1.5mm 2mm; vertical-align: top; }
.gt-paper .gt-signature .gt-sign { padding-top: 3mm; }
.gt-paper.gt-hand .gt-signature { height: 30mm; }
.gt-paper .gt-has-mark { position: relative; }
.gt-paper .gt-mark { position: absolute; bottom: 1mm; left: 8mm; width: auto; height: auto; max-width: 36mm; max-height: 12mm; mix-blend-mode: multiply; }
.gt-paper .gt-has-seal { height: 46mm; }
.gt-paper .gt-mark.gt-seal { right: 8mm; bottom: 1.5mm; left: auto; max-width: 42mm; max-height: 42mm; }
.gt-paper .gt-strong { font-weight: 700; }
.gt-paper .gt-opinion { height: 30mm; }
.gt-paper .gt-opinion .gt-words { min-height: 8mm; }
.gt-paper .gt-opinion .gt-sign, .gt-paper .gt-day { text-align: right; }
.gt-paper .gt-opinion .gt-sign { padding-right: 12mm; }
.gt-paper .gt-day { padding-top: 1.5mm; white-space: pre; }
.gt-paper .gt-notes { padding-top: 2mm; overflow-x: clip; font-size: 9pt; line-height: 1.5; }
.gt-paper .gt-notes .gt-pair { margin-right: 1.5em; }
.gt-paper .gt-grounds { padding-top: 1mm; font-size: 9pt; line-height: 1.5; }
.gt-paper .gt-verify, .gt-paper .gt-notes { break-before: avoid; page-break-before: avoid; }
.gt-paper .gt-verify { margin-top: 2mm; padding-top: 1mm; border-top: 0.2mm solid #000; font-family: "Noto Sans CJK SC", "Heiti SC", sans-serif; font-size: 7.5pt; line-height: 1.4; overflow-wrap: anywhere; }

.gt-paper.gt-is-letter { font-family: FangSong, "仿宋", "仿宋_GB2312", STFangsong, "FZFangSong-Z02S", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif; font-size: 16pt; line-height: 28.95pt; }
.gt-paper.gt-is-letter { padding: 0; letter-spacing: -0.25pt; }
.gt-is-letter .gt-head { padding-bottom: 8mm; }
.gt-is-letter .gt-issuer { min-height: 28.95pt; font-family: FZXiaoBiaoSong-B05S, "方正小标宋简体", STZhongsong, SimSun, "Songti SC", "Noto Serif CJK SC", serif; font-size: 22pt; line-height: 1.5; }
.gt-is-letter .gt-document-number { padding-top: 4mm; text-align: right; }
.gt-is-letter .gt-section-title { margin: 0; padding: 0 0 0 2em; border: 0; font-family: SimHei, "黑体", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-size: 16pt; font-weight: 400; line-height: 28.95pt; break-after: avoid; page-break-after: avoid; }
.gt-is-letter .gt-clause-title { padding-left: 2em; font-family: KaiTi, "楷体", "楷体_GB2312", STKaiti, "Kaiti SC", "Noto Serif CJK SC", serif; break-after: avoid; page-break-after: avoid; }
.gt-is-letter .gt-paragraph { text-indent: 2em; text-align: left; orphans: 2; widows: 2; overflow-wrap: anywhere; overflow-x: clip; }
.gt-is-letter .gt-paragraph .gt-box { text-indent: 0; }
.gt-is-letter .gt-pair { margin-right: 0.6em; font-size: inherit; }
.gt-is-letter .gt-label { font: inherit; color: inherit; }
.gt-is-letter .gt-sentence { text-align: justify; }
.gt-is-letter .gt-items { padding-left: 2em; }
.gt-is-letter .gt-paragraph .gt-blank { display: inline-block; min-width: 7em; border-bottom: 0.3mm solid #000; line-height: 1; }
.gt-is-letter .gt-paragraph .gt-blank::before { content: "\\00a0"; }
.gt-is-letter .gt-line { display: block; height: 28.95pt; border-bottom: 0.3mm solid #000; }
.gt-is-letter table, .gt-is-letter .gt-legend { letter-spacing: 0; font-size: 12pt; line-height: 1.4; }
.gt-is-letter .gt-group, .gt-is-letter .gt-list { margin: 2mm 0; }

.gt-paper.gt-is-ledger { font-size: 9pt; }
.gt-is-ledger .gt-paragraph { padding-bottom: 1.5mm; }
.gt-is-ledger .gt-section + .gt-section > .gt-paragraph:first-child { padding-top: 1.5mm; }
.gt-is-ledger .gt-pair { margin-right: 1.5em; }
.gt-is-ledger .gt-clause-title { display: none; }
.gt-is-ledger .gt-table th, .gt-is-ledger .gt-table td { padding: 0.6mm 0.8mm; font-size: 8.5pt; line-height: 1.25; }
.gt-is-ledger .gt-serial { width: 15mm; }
.gt-is-ledger .gt-many th, .gt-is-ledger .gt-many td { padding-left: 0.3mm; padding-right: 0.3mm; }
.gt-is-ledger .gt-many .gt-serial { width: 9mm; }
.gt-is-ledger .gt-turn { break-after: page; page-break-after: always; }
.gt-is-ledger .gt-total td { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; }
`;
