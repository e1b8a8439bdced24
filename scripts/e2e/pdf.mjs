/**
 * Pages of a PDF as Chromium writes it, and the size of the paper in points.
 * @param {Buffer} pdf
 */
export const countPages = (pdf) => {
  const text = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    pages: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
};
