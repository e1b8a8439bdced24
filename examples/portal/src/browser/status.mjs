/**
 * The document as it is sent. Of its status the portal decides only what the button says: `draft` and
 * `submitted` follow it. Any other status (issued, served, void …) is a statement of the clerk and stays.
 * @param {any} document @param {'draft' | 'submit'} intent
 */
export const withStatus = (document, intent) => {
  const { header } = document;
  if (!['draft', 'submitted'].includes(header?.status)) return document;
  return { ...document, header: { ...header, status: intent === 'submit' ? 'submitted' : 'draft' } };
};
