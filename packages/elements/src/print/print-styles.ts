import { css } from '../styles/style.js';

/** The sheet of paper; sizes in millimetres and points, as on paper. */
export const printStyles = css`
  .gt-print {
    --_side: initial;
    --_accent: #000;
    --_text: #000;
    --_muted: #444;
    --_line: #000;
    --_surface: #fff;
    background: #fff;
    color: #000;
    font-size: 9.5pt;
    line-height: 1.35;
  }
  .gt-print .gt-head {
    padding-bottom: 3mm;
    text-align: center;
  }
  .gt-print .gt-title {
    font-size: 18pt;
    letter-spacing: 0.1em;
  }
  .gt-print .gt-about {
    color: inherit;
    font-size: 9pt;
  }
  .gt-print .gt-maturity {
    background: none;
  }
  .gt-print .gt-section {
    background: none;
    margin: 0 0 3mm;
    padding: 0;
    border: 0;
  }
  .gt-print .gt-section-title {
    margin: 0 0 1.5mm;
    padding: 0;
    border: 0;
    font-size: 12pt;
    break-after: avoid;
  }
  .gt-form.gt-print .gt-legend {
    float: none;
    padding: 1.5mm 0 1mm;
    break-after: avoid;
  }
  .gt-print .gt-sheet {
    grid-gap: 0;
    border: 1px solid #000;
    border-width: 1px 0 0 1px;
    align-items: stretch;
  }
  .gt-print .gt-group + .gt-sheet {
    margin-top: 2mm;
  }
  .gt-form.gt-print .gt-sheet > .gt-third {
    grid-column: span 2;
  }
  .gt-form.gt-print .gt-sheet > .gt-half {
    grid-column: span 3;
  }
  .gt-print .gt-sheet > .gt-third > .gt-label {
    width: 20mm;
  }
  .gt-print .gt-sheet > .gt-field {
    display: flex;
    min-height: 6mm;
    border: 1px solid #000;
    border-width: 0 1px 1px 0;
    break-inside: avoid;
  }
  .gt-print .gt-sheet > .gt-field > .gt-label {
    flex: none;
    width: 24mm;
    padding: 0.6mm 1.5mm;
    border-right: 1px solid #000;
    font-size: inherit;
    font-weight: 400;
  }
  .gt-print .gt-sheet > .gt-field > .gt-value {
    flex: 1 1 auto;
    padding: 0.6mm 1.5mm;
  }
  .gt-print .gt-number {
    color: #444;
    font-size: 7.5pt;
    white-space: nowrap;
  }
  .gt-print .gt-box {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .gt-print .gt-blank-long {
    display: block;
    min-height: 12mm;
  }
  .gt-print .gt-table {
    width: 100%;
    border-collapse: collapse;
  }
  .gt-print .gt-table caption.gt-legend {
    display: table-caption;
    text-align: start;
  }
  .gt-print .gt-table th,
  .gt-print .gt-table td {
    height: 6mm;
    padding: 0.6mm 1.5mm;
    border: 1px solid #000;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .gt-print .gt-table tr {
    break-inside: avoid;
  }
  .gt-signatures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: 4mm;
  }
  .gt-signature {
    min-height: 20mm;
    padding: 2mm;
    border: 1px solid #000;
    break-inside: avoid;
  }
  .gt-signature .gt-sign {
    min-height: 8mm;
  }
`;
