import { factsOf } from '../documents/facts.mjs';
import { generateDocuments } from './generate.mjs';

/**
 * Stores the made-up documents that the store does not have yet; safe to repeat.
 * @param {import('../store/store.mjs').Store} store
 * @returns {Promise<number>} how many were stored now
 */
export const loadSeed = async (store) => {
  let stored = 0;
  for (const { value, title, intent, decision, at } of await generateDocuments()) {
    const { id, slug, number, title: ownTitle, subject } = factsOf(value);
    const isNew = await store.documents.create({
      id,
      slug,
      number,
      title: ownTitle ?? title,
      subject,
      body: JSON.stringify(value),
      intent,
      role: 'clerk',
      at,
    });
    if (!isNew) continue;
    stored += 1;
    if (decision) await store.documents.decide({ id, seen: 1, ...decision });
  }
  return stored;
};
