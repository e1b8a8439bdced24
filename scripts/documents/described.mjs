/** Roles that a person works with: each needs a name. */
const CONTROLS = new Set([
  ...['button', 'checkbox', 'combobox', 'link', 'listbox', 'option', 'radio', 'radiogroup', 'searchbox', 'spinbutton'],
  ...['switch', 'tab', 'textbox', 'form', 'article', 'region', 'table', 'DisclosureTriangle'],
]);
/** Roles whose errors are told when somebody comes to them. */
const ANSWERS = new Set([...CONTROLS, 'group']);

/**
 * What somebody who hears the page instead of seeing it would miss in the accessibility tree: names of controls, and
 * errors that are only on the screen.
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>}
 */
export const unheard = async (page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = /** @type {{ nodes: any[] }} */ (await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  const seen = nodes.filter(({ ignored }) => !ignored);
  const nameless = seen
    .filter(({ role, name }) => CONTROLS.has(role?.value) && !String(name?.value ?? '').trim())
    .map(
      ({ role, description }) => `a ${role.value} has no name${description?.value ? ` (${description.value})` : ''}`,
    );
  const told = seen
    .filter(({ role }) => ANSWERS.has(role?.value))
    .map(({ description }) => squeezed(description?.value ?? ''));
  const invalid = seen.filter(({ properties }) =>
    properties?.some((/** @type {any} */ one) => one.name === 'invalid' && one.value?.value === 'true'),
  );
  /** @type {{ path: string, text: string }[]} */
  const shown = await page.evaluate('trial.shownErrors()');
  return [
    ...nameless,
    ...invalid
      .filter((node) => !isDescribed(node, nodes))
      .map(({ name }) => `${name?.value} is invalid and nobody says why`),
    ...shown
      .filter(({ text }) => !told.some((description) => description.includes(squeezed(text))))
      .map(({ path, text }) => `the error at ${path} is told by no control: ${text}`),
  ];
};

/** Whether a control or the group that it belongs to is described. @param {any} node @param {readonly any[]} nodes @returns {boolean} */
const isDescribed = (node, nodes) => {
  if (node === undefined || node.role?.value === 'form') return false;
  if (ANSWERS.has(node.role?.value) && node.description?.value) return true;
  return isDescribed(
    nodes.find(({ nodeId }) => nodeId === node.parentId),
    nodes,
  );
};

/** @param {string} text */
const squeezed = (text) => text.replace(/\s+/g, '');
