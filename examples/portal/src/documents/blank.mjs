/**
 * A new document with what the portal knows already: its header and, when chosen, the person.
 * @param {{ slug: string, id: string, issuer: object, standard: string, confidentiality: string, at: Date, person?: { personId: string, name: string, measureType: string | null, personStatus: string | null } | undefined }} start
 */
export const blankDocument = ({ slug, id, issuer, standard, confidentiality, at, person }) => ({
  header: {
    document: slug,
    standard,
    // The reference profile also asks for what practice expects; a place of its own would name its own.
    profile: 'reference',
    id,
    divisionCode: '519999',
    issuer,
    filledBy: '某工作人员',
    filledAt: chinaTime(at),
    status: 'draft',
    confidentiality,
  },
  ...(person
    ? {
        subject: {
          personId: person.personId,
          name: person.name,
          ...(person.measureType ? { measureType: person.measureType } : {}),
          ...(person.personStatus ? { personStatus: person.personStatus } : {}),
        },
      }
    : {}),
});

/** An instant in the offset of China, to the second. @param {Date} at */
export const chinaTime = (at) => `${new Date(at.getTime() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;
