/** What may be wrong in a code list. @type {import('./planting.mjs').Fault[]} */
export const CODELIST_FAULTS = [
  [
    'codelists',
    'a code that stands twice',
    (s) => s.codelists['sex'].entries.push({ ...s.codelists['sex'].entries[0] }),
    'codelists/sex',
    'stands twice',
  ],
  [
    'codelists',
    'a replacement that does not exist',
    (s) => (s.codelists['sex'].entries[0].replacedBy = 'x'),
    'codelists/sex',
    'is replaced by x, which does not exist',
  ],
  [
    'codelists',
    'a code of an unregistered instrument',
    (s) => (s.codelists['sex'].entries[0].source = 'hearsay'),
    'codelists/sex',
    'cites the unregistered instrument hearsay',
  ],
  [
    'codelists',
    'a replacement that is itself replaced',
    (s) => {
      s.codelists['sex'].entries[0].replacedBy = '9';
      s.codelists['sex'].entries[3].replacedBy = '1';
    },
    'codelists/sex',
    'is replaced by 9, which is itself replaced',
  ],
  [
    'codelists',
    'two codes of one name',
    (s) => (s.codelists['leave-reason'].entries[1].zh = s.codelists['leave-reason'].entries[0].zh),
    'codelists/leave-reason',
    'has the name 务工, which another code has',
  ],
  [
    'codelists',
    'a withdrawn division that is a division of today',
    (s) => s.codelists['division'].entries.push({ ...s.codelists['division'].entries[0], until: 2010 }),
    'codelists/division',
    'stands twice',
  ],
  [
    'codelists',
    'a code of an unregistered system',
    (s) => (s.codelists['leave-status'].entries[0].external = 'hearsay=0'),
    'codelists/leave-status',
    'has a code of the unregistered instrument hearsay',
  ],
  [
    'codelists',
    'one code of a system for two of ours',
    (s) => (s.codelists['leave-status'].entries[1].external = s.codelists['leave-status'].entries[0].external),
    'codelists/leave-status',
    'has the code deployed-community-system=0, which another code has',
  ],
  [
    'codelists',
    'a bare letter without a definition',
    (s) => delete s.codelists['risk-mark'].entries[0].definition,
    'codelists/risk-mark',
    'says nothing by itself and has no definition',
  ],
  [
    'codelists',
    'a list that nobody uses',
    (s) => (s.codelists['nobody'] = { ...s.codelists['sex'], name: 'nobody' }),
    'codelists/nobody',
    'is used by no schema and not marked as shared',
  ],
  [
    'codelists',
    'a list of our own that is marked as verified',
    (s) => (s.codelists['leave-reason'].verified = true),
    'codelists/leave-reason',
    'is marked as verified, but its codes are all our own',
  ],
  [
    'codelists',
    'a code of our own in capitals',
    (s) => (s.codelists['leave-reason'].entries[0].code = 'Work'),
    'codelists/leave-reason',
    'is a code of our own and not written in lower-case words',
  ],
];
