import '@guitu/elements/define/form.js';

const form = /** @type {any} */ (document.querySelector('guitu-form'));
form.value = JSON.parse(document.getElementById('value')?.textContent ?? '{}');
document.getElementById('print')?.addEventListener('click', () => window.print());
