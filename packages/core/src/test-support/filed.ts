/** A made-up document of a case, as far as obligations read it; each has a number and an identifier of its own. */
export function filed(document: string, number: string, filedOn: string, body: object): Record<string, unknown> {
  return {
    header: {
      document,
      id: `${document} ${number}`,
      number,
      filledAt: `${filedOn}T10:00:00+08:00`,
      status: 'archived',
    },
    subject: { name: '某甲' },
    ...body,
  };
}
