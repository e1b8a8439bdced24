import { personRow } from './people.mjs';

/**
 * @typedef {'clerk' | 'reviewer'} Role
 * @typedef {'draft' | 'submitted' | 'approved' | 'returned'} State
 * @typedef {'draft' | 'submit'} Intent
 * @typedef {{ id: string, slug: string, number: string | null, title: string, person: string | null, personName: string | null, state: State, revision: number, updatedAt: Date }} DocumentRow
 * @typedef {DocumentRow & { body: string }} StoredDocument
 * @typedef {{ id: string, slug: string, number: string | null, title: string, subject: { personId: string, name: string, measureType: string | null, personStatus: string | null } | null, body: string, intent: Intent, role: Role, at: Date }} Draft
 * @typedef {{ text?: string, slug?: string, kinds?: string[], state?: string, person?: string, page?: number, size?: number }} Search
 */

const COLUMNS = `d.id, d.slug, d.number, d.title, d.person, p.name as "personName", d.state, d.revision, d.updated_at as "updatedAt"`;
const FROM = 'from documents d left join people p on p.id = d.person';

/** @param {import('./database.mjs').Database} database */
export const createDocuments = (database) => ({
  /**
   * Documents by what a person typed (a part of a name, a number or a title), kind, state or person; newest first.
   * @param {Search} search
   * @returns {Promise<{ rows: DocumentRow[], total: number }>}
   */
  async search({ text = '', slug, kinds, state, person, page = 1, size = 20 }) {
    const where = `where ($1 = '' or position(lower($1) in lower(coalesce(p.name, ''))) > 0 or position(lower($1) in lower(coalesce(d.number, ''))) > 0 or position(lower($1) in lower(d.title)) > 0)
      and ($2::text is null or d.slug = $2) and ($3::text[] is null or d.slug = any($3)) and ($4::text is null or d.state = $4) and ($5::uuid is null or d.person = $5)`;
    const filter = [text, slug ?? null, kinds ?? null, state ?? null, person ?? null];
    const [{ total }] = await database.query(`select count(*)::int as total ${FROM} ${where}`, filter);
    const rows = await database.query(
      `select ${COLUMNS} ${FROM} ${where} order by d.updated_at desc, d.id limit $6 offset $7`,
      [...filter, size, (page - 1) * size],
    );
    return { rows, total };
  },

  /** @param {string} id @returns {Promise<StoredDocument | undefined>} */
  async read(id) {
    const [row] = await database.query(
      `select ${COLUMNS}, v.body::text as body ${FROM} join document_versions v on v.document = d.id and v.revision = d.revision where d.id = $1`,
      [id],
    );
    return row;
  },

  /** All documents about a person in their present version, oldest first. @param {string} person @returns {Promise<StoredDocument[]>} */
  ofPerson: (person) =>
    database.query(
      `select ${COLUMNS}, v.body::text as body ${FROM} join document_versions v on v.document = d.id and v.revision = d.revision where d.person = $1 order by d.updated_at, d.id`,
      [person],
    ),

  /** Every document in its present version, oldest first. @returns {Promise<StoredDocument[]>} */
  all: () =>
    database.query(
      `select ${COLUMNS}, v.body::text as body ${FROM} join document_versions v on v.document = d.id and v.revision = d.revision order by d.updated_at, d.id`,
    ),

  /** An earlier or the present version. @param {string} id @param {number} revision @returns {Promise<{ body: string, role: Role, savedAt: Date } | undefined>} */
  async readVersion(id, revision) {
    const [row] = await database.query(
      'select body::text as body, role, saved_at as "savedAt" from document_versions where document = $1 and revision = $2',
      [id, revision],
    );
    return row;
  },

  /** Who did what when, oldest first. @param {string} id @returns {Promise<{ revision: number, action: string, role: Role, remark: string | null, at: Date }[]>} */
  history: (id) =>
    database.query('select revision, action, role, remark, at from audit_entries where document = $1 order by id', [
      id,
    ]),

  /** How many documents there are of each kind and state. @returns {Promise<{ slug: string, state: State, count: number }[]>} */
  counts: () => database.query('select slug, state, count(*)::int as count from documents group by slug, state'),

  /** Stores a new document; false when its id is taken. @param {Draft} draft @returns {Promise<boolean>} */
  create: (draft) =>
    database.transaction(async (query) => {
      const person = await personRow(query, draft.subject);
      const taken = await query(
        `insert into documents (id, slug, number, title, person, state, revision, updated_at) values ($1, $2, $3, $4, $5, $6, 1, $7)
         on conflict (id) do nothing returning id`,
        [draft.id, draft.slug, draft.number, draft.title, person, stateAfter(draft.intent), draft.at],
      );
      if (taken.length === 0) return false;
      await keepVersion(query, draft, 1);
      return true;
    }),

  /**
   * Stores a new version on top of the one the person has seen. `conflict`: somebody has saved since;
   * `closed`: already approved. Neither changes anything.
   * @param {Draft} draft @param {number} seen revision that the person started from
   * @returns {Promise<{ outcome: 'saved', revision: number } | { outcome: 'conflict' | 'closed' | 'missing' }>}
   */
  save: (draft, seen) =>
    database.transaction(async (query) => {
      const person = await personRow(query, draft.subject);
      const [saved] = await query(
        `update documents set number = $3, title = $4, person = $5, state = $6, revision = revision + 1, updated_at = $7
         where id = $1 and revision = $2 and state <> 'approved' returning revision`,
        [draft.id, seen, draft.number, draft.title, person, stateAfter(draft.intent), draft.at],
      );
      if (saved) {
        await keepVersion(query, draft, saved.revision);
        return { outcome: 'saved', revision: saved.revision };
      }
      const [present] = await query('select state from documents where id = $1', [draft.id]);
      if (!present) return { outcome: 'missing' };
      return { outcome: present.state === 'approved' ? 'closed' : 'conflict' };
    }),

  /**
   * Approves or returns a submitted document; false when it is no longer the version the reviewer has read.
   * @param {{ id: string, seen: number, decision: 'approve' | 'return', remark: string, at: Date }} decision
   * @returns {Promise<boolean>}
   */
  decide: ({ id, seen, decision, remark, at }) =>
    database.transaction(async (query) => {
      const changed = await query(
        `update documents set state = $3, updated_at = $4 where id = $1 and revision = $2 and state = 'submitted' returning id`,
        [id, seen, decision === 'approve' ? 'approved' : 'returned', at],
      );
      if (changed.length === 0) return false;
      await query(
        'insert into audit_entries (document, revision, action, role, remark, at) values ($1, $2, $3, $4, $5, $6)',
        [id, seen, decision, 'reviewer', remark || null, at],
      );
      return true;
    }),
});

const stateAfter = (/** @type {Intent} */ intent) => (intent === 'submit' ? 'submitted' : 'draft');

/** @param {import('./database.mjs').Query} query @param {Draft} draft @param {number} revision */
const keepVersion = async (query, { id, body, intent, role, at }, revision) => {
  await query('insert into document_versions (document, revision, body, role, saved_at) values ($1, $2, $3, $4, $5)', [
    id,
    revision,
    body,
    role,
    at,
  ]);
  await query('insert into audit_entries (document, revision, action, role, at) values ($1, $2, $3, $4, $5)', [
    id,
    revision,
    intent,
    role,
    at,
  ]);
};
