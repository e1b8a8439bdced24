import { html } from '../html.mjs';

/** @typedef {import('@guitu/core/indicators').Indicator} Indicator */

/** Heights in pixels. Widths are shares of the drawing, so that words keep their size on every screen. */
const ROW = 50;
const BAR = { top: 24, height: 14 };

/** How each kind of bar is filled: told apart by its pattern, never by colour alone. */
const FILLS = { higher: 'bar-solid', lower: 'bar-hatched', null: 'bar-dotted' };

/**
 * Rates as bars. A picture of the table below and nothing else: whoever does not see it loses nothing.
 * @param {readonly Indicator[]} indicators @param {import('./words.mjs').IndicatorWords} words
 */
export const barChart = (indicators, words) => {
  const rates = indicators.filter(({ unit }) => unit === 'percent');
  const kinds = /** @type {(keyof typeof FILLS)[]} */ ([...new Set(rates.map(({ better }) => String(better)))]);
  return html`<figure class="chart">
    <svg width="100%" height="${rates.length * ROW}" role="img" aria-labelledby="chart chart-description">
      <desc id="chart-description">${words.chartDescription}</desc>
      ${patterns} ${rates.map((rate, index) => bar(rate, index * ROW, words))}
    </svg>
    <figcaption>
      <ul class="legend">
        ${kinds.map(
          (kind) =>
            html`<li>
              <svg width="28" height="14" aria-hidden="true">
                <rect class="bar ${FILLS[kind]}" x="0" y="0" width="28" height="14" />
              </svg>
              ${words.better[kind]}
            </li>`,
        )}
      </ul>
    </figcaption>
  </figure>`;
};

const patterns = html`<defs>
  <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="pattern-ground" width="6" height="6" />
    <rect class="pattern-mark" width="3" height="6" />
  </pattern>
  <pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="pattern-ground" width="6" height="6" />
    <circle class="pattern-mark" cx="3" cy="3" r="1.75" />
  </pattern>
</defs>`;

/** @param {Indicator} rate @param {number} top @param {import('./words.mjs').IndicatorWords} words */
const bar = ({ title, value, valueText, status, better }, top, words) => {
  // Hundredths of a percent; a rate never leaves the drawing.
  const share = Math.min(100, Math.max(0, (value ?? 0) / 100));
  return html`<text class="bar-title" x="0" y="${top + 16}">${title}</text>
    <text class="bar-value" x="100%" y="${top + 16}" text-anchor="end">
      ${valueText ?? (status === 'suppressed' ? words.withheld : words.noValue)}
    </text>
    <rect
      class="track ${value === null && 'track-empty'}"
      x="0"
      y="${top + BAR.top}"
      width="100%"
      height="${BAR.height}"
    />
    ${
      value !== null &&
      html`<rect
        class="bar ${FILLS[/** @type {keyof typeof FILLS} */ (String(better))]}"
        x="0"
        y="${top + BAR.top}"
        width="${share}%"
        height="${BAR.height}"
      />`
    }`;
};
