import { formatDate, residentIdCheckCharacter } from '@guitu/core';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/** `某甲子` to `某癸亥`: sixty names that nobody can take for real ones. */
const NAMES = Array.from({ length: 60 }, (_, index) => `某${STEMS[index % 10]}${BRANCHES[index % 12]}`);

/**
 * A made-up person. The county 519999 does not exist; the check character of the number is right.
 * @typedef {{ index: number, personId: string, name: string, sex: '1' | '2', birthDate: string, idNumber: string, phone: string, measureType: string, personStatus: string, street: string, house: number }} MadeUpPerson
 */

export const STREETS = ['示例一镇', '示例二镇', '示例三镇', '示例街道'];

/** How many of the sixty are in compulsory isolation, at the end of the list. */
const IN_ISOLATION = 12;

/** Sixty people. @param {import('./random.mjs').Random} random @returns {MadeUpPerson[]} */
export const madeUpPeople = (random) =>
  NAMES.map((name, index) => {
    const sex = random.once(5) ? '2' : '1';
    const birthDate = formatDate({
      year: random.between(1968, 2002),
      month: random.between(1, 12),
      day: random.between(1, 28),
    });
    const digits = `519999${birthDate.replace(/-/g, '')}${String(index + 10).padStart(2, '0')}${sex === '1' ? 7 : 8}`;
    const isolated = index >= NAMES.length - IN_ISOLATION;
    return {
      index,
      // The numbers below 8001 belong to the people of the standard's own examples.
      personId: `P-519999-${8001 + index}`,
      name,
      sex,
      birthDate,
      idNumber: digits + residentIdCheckCharacter(digits),
      phone: `1380000${1001 + index}`,
      measureType: isolated ? 'compulsory-isolation' : 'community-detox',
      personStatus: isolated ? 'in-isolation' : 'in-community-detox',
      street: /** @type {string} */ (STREETS[index % STREETS.length]),
      house: random.between(1, 98),
    };
  });

/** The subject of a document about a person. @param {MadeUpPerson} person */
export const subjectOf = ({ personId, name, sex, birthDate, idNumber, measureType, personStatus, phone }) => ({
  personId,
  name,
  sex,
  birthDate,
  idType: '111',
  idNumber,
  measureType,
  personStatus,
  ...(measureType === 'compulsory-isolation' ? {} : { phone }),
});
