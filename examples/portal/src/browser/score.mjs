import '@guitu/elements/define/score.js';

for (const sheet of document.querySelectorAll('guitu-score')) {
  const block = document.getElementById(sheet.getAttribute('data-sheet') ?? '');
  /** @type {any} */ (sheet).result = JSON.parse(block?.textContent ?? 'null');
}
