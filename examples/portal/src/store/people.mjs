import { randomUUID } from 'node:crypto';

/**
 * @typedef {{ id: string, personId: string, name: string, measureType: string | null, personStatus: string | null, documents: number }} PersonRow
 */

const PERSON = `p.id, p.person_id as "personId", p.name, p.measure_type as "measureType", p.person_status as "personStatus",
  (select count(*)::int from documents d where d.person = p.id) as documents`;

/** @param {import('./database.mjs').Database} database */
export const createPeople = (database) => ({
  /**
   * People by a part of their name or number, in the order of their numbers.
   * @param {{ text?: string, page?: number, size?: number }} search
   * @returns {Promise<{ rows: PersonRow[], total: number }>}
   */
  async search({ text = '', page = 1, size = 20 }) {
    const where = `where $1 = '' or position(lower($1) in lower(p.name)) > 0 or position(lower($1) in lower(p.person_id)) > 0`;
    const [{ total }] = await database.query(`select count(*)::int as total from people p ${where}`, [text]);
    const rows = await database.query(
      `select ${PERSON} from people p ${where} order by p.person_id limit $2 offset $3`,
      [text, size, (page - 1) * size],
    );
    return { rows, total };
  },

  /** @param {string} id @returns {Promise<PersonRow | undefined>} */
  async read(id) {
    const [row] = await database.query(`select ${PERSON} from people p where p.id = $1`, [id]);
    return row;
  },
});

/**
 * The row of the person that a document is about, made or brought up to date from the document.
 * @param {import('./database.mjs').Query} query
 * @param {import('./documents.mjs').Draft['subject']} subject
 * @returns {Promise<string | null>} id of the row
 */
export const personRow = async (query, subject) => {
  if (subject === null) return null;
  const { personId, name, measureType, personStatus } = subject;
  const [row] = await query(
    `insert into people (id, person_id, name, measure_type, person_status) values ($1, $2, $3, $4, $5)
     on conflict (person_id) do update set name = excluded.name,
       measure_type = coalesce(excluded.measure_type, people.measure_type),
       person_status = coalesce(excluded.person_status, people.person_status)
     returning id`,
    [randomUUID(), personId, name, measureType, personStatus],
  );
  return row.id;
};
