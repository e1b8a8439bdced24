import '@guitu/elements/define/error-summary.js';
import '@guitu/elements/define/form.js';
import '@guitu/elements/define/review.js';
import '@guitu/elements/define/steps.js';
import { withStatus } from './status.mjs';

const byId = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
const form = byId('form');
const outcome = byId('outcome');
/** @type {{ id: string, revision: number | null }} */
const saving = JSON.parse(byId('saving').textContent);
let changed = false;

/** One above the form and one below it: a form can be long. */
const DRAFT_BUTTONS = ['save-draft-above', 'save-draft'];

form.addEventListener('guitu-ready', () => hold(false));
form.value = JSON.parse(byId('value').textContent);
byId('locale').addEventListener('change', (/** @type {Event} */ event) => {
  keepTexts();
  form.setAttribute('locale', /** @type {HTMLSelectElement} */ (event.target).value);
});
byId('profile').addEventListener('change', (/** @type {Event} */ event) => {
  const profile = /** @type {HTMLSelectElement} */ (event.target).value;
  // The document says by which profile it is filled in, so that everybody checks it by the same.
  form.setValue('/header/profile', profile || 'reference');
  changed = true;
  keepTexts();
  form.setAttribute('profile', profile);
});

/** Another language or profile has a new store, which begins with the document alone. */
function keepTexts() {
  const texts = unreadFields().map(({ path }) => ({ path, text: form.store.fieldState(path).text }));
  form.addEventListener('guitu-ready', () => texts.forEach(({ path, text }) => form.store.enter(path, text)), {
    once: true,
  });
}
for (const kind of ['input', 'change']) form.addEventListener(kind, () => (changed = true));
// What is looked through follows the form as long as it is open, and costs nothing while it is not.
byId('look-through').addEventListener('toggle', () => {
  const fold = byId('look-through');
  fold.querySelector('guitu-review')?.remove();
  if (!fold.open) return;
  const review = document.createElement('guitu-review');
  review.setAttribute('for', 'form');
  fold.append(review);
});
byId('submit').addEventListener('click', () => form.submit());
for (const id of DRAFT_BUTTONS) {
  byId(id).addEventListener('click', () => save(form.getValue(), 'draft'));
}
form.addEventListener('guitu-submit', (/** @type {CustomEvent<{ value: unknown }>} */ event) =>
  save(event.detail.value, 'submit'),
);
window.addEventListener('beforeunload', (event) => {
  if (changed) event.preventDefault();
});

/** Sends the document; what the server finds wrong goes to the fields. @param {any} value @param {'draft' | 'submit'} intent */
async function save(value, intent) {
  const unread = unreadFields().map(({ label }) => label);
  const document = withStatus(value, intent);
  hold(true);
  tell('正在保存……');
  try {
    const response = await fetch(`/documents/${saving.id}?intent=${intent}`, {
      method: 'PUT',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(saving.revision === null ? { 'if-none-match': '*' } : { 'if-match': `"${saving.revision}"` }),
      },
      body: JSON.stringify(document),
    });
    const answer = await response.json();
    if (response.ok && intent === 'draft') {
      if (document !== value) form.setValue('/header/status', document.header.status);
      return stay(answer.revision, unread);
    }
    // Going away would lose what was typed; the version that could be read is kept as a conflict already.
    if (response.status === 412 && unread.length > 0)
      return tell(`未能保存：文书已被他人修改。${unreadWords(unread)}请改正或者清除后再保存，再选择怎样处理。`, true);
    if (response.ok || response.status === 412) return leave(answer.next);
    if (response.status === 422) return refuse(answer.issues);
    tell(`未能保存：${answer.title}。${answer.explanation}`, true);
  } catch {
    tell('未能保存：无法连接服务器。填写的内容仍在本页，请稍后重试。', true);
  } finally {
    hold(false);
  }
}

/** Holds the buttons back, while the form loads and while something is being saved. @param {boolean} isHeld */
function hold(isHeld) {
  for (const id of ['submit', ...DRAFT_BUTTONS]) byId(id).disabled = isHeld;
}

/** Fields whose text could not be read as a date or a number: the document does not hold it. @returns {{ path: string, label: string }[]} */
function unreadFields() {
  /** @type {{ code: string, path: string, label: string }[]} */
  const issues = form.validate()?.issues ?? [];
  return issues.filter(({ code }) => code === 'entered-text');
}

/** @param {string[]} labels */
function unreadWords(labels) {
  return `有 ${labels.length} 处文字没有认出来，未能保存：${labels.join('、')}。`;
}

/** @param {number} revision @param {string[]} unread */
function stay(revision, unread) {
  saving.revision = revision;
  // A text that is only in this window is a reason to ask before the window is left.
  changed = unread.length > 0;
  byId('leave').textContent = '返回文书';
  byId('leave').href = `/documents/${saving.id}`;
  // Loading the page again opens the saved draft, not another empty form.
  window.history.replaceState(null, '', `/documents/${saving.id}/edit`);
  if (unread.length === 0) tell(`草稿已保存为第 ${revision} 版。`);
  else tell(`草稿已保存为第 ${revision} 版；${unreadWords(unread)}这些文字仍在表中，请改正后再保存。`, true);
}

/** @param {string} address */
function leave(address) {
  changed = false;
  window.location.assign(address);
}

/** @param {{ path: string, message: string, severity: string }[]} issues */
function refuse(issues) {
  form.serverErrors = issues;
  tell(`服务器检查发现 ${issues.filter(({ severity }) => severity === 'error').length} 处问题，已标在对应栏目。`, true);
}

/** @param {string} words @param {boolean} [isProblem] */
function tell(words, isProblem = false) {
  outcome.textContent = words;
  outcome.classList.toggle('problem', isProblem);
  if (isProblem) outcome.focus();
}
