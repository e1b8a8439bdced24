// Runs in the page.

/** @typedef {import('@guitu/elements').GuituForm} Form */

/** What is wrong with a form as it is drawn now, whatever is in it. @param {Form} form @returns {string[]} */
export const faultsOfDrawing = (form) => {
  const drawn = /** @type {ShadowRoot} */ (form.shadowRoot);
  const words = /** @type {HTMLElement | null} */ (drawn.querySelector('[part=form]'))?.innerText ?? '';
  const page = document.documentElement;
  const wider = page.scrollWidth - page.clientWidth;
  return [
    ...(words.trim() === '' ? ['nothing is drawn'] : []),
    ...(/\b(undefined|NaN|null)\b|\[object /.test(words) ? ['words are missing'] : []),
    ...(wider > 0 ? [`${wider} px wider than the window, by ${widest(drawn, page.clientWidth)}`] : []),
    ...twice(Array.from(drawn.querySelectorAll('[id]'), ({ id }) => id)).map((id) => `two elements have the id ${id}`),
    ...danglingReferences(drawn),
  ];
};

/** @param {readonly string[]} ids */
const twice = (ids) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

/** Names and descriptions that point at nothing. @param {ShadowRoot} drawn */
const danglingReferences = (drawn) =>
  ['aria-labelledby', 'aria-describedby', 'for'].flatMap((attribute) =>
    Array.from(drawn.querySelectorAll(`[${attribute}]`)).flatMap((element) =>
      (element.getAttribute(attribute) ?? '')
        .split(' ')
        .filter((id) => id !== '' && !drawn.getElementById(id))
        .map((id) => `${attribute} names ${id}, which is not there`),
    ),
  );

/** The innermost element that reaches out of the window. @param {ShadowRoot} drawn @param {number} width */
const widest = (drawn, width) => {
  const out = Array.from(drawn.querySelectorAll('*')).filter((one) => one.getBoundingClientRect().right > width + 1);
  const last = out[out.length - 1];
  return last ? `${last.tagName.toLowerCase()}.${last.className} in ${placeOf(last)}` : 'the page';
};

/** @param {Element} element */
const placeOf = (element) =>
  /** @type {HTMLElement | null} */ (element.closest('[data-field]'))?.dataset['field'] ?? 'no field';
