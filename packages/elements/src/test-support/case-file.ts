/** The documents of one made-up person, with no more in each than states and obligations read. */
const PERSON = { subject: { personId: 'P-519999-7001', name: '某甲', birthDate: '1990-05-12' } };
const DECISION = '示公禁毒〔2024〕71号';
const AGREEMENT = '示社戒协〔2024〕71号';

const header = (document: string, number: string, day: string): object => ({
  header: {
    document,
    number,
    id: `00000000-0000-4000-8000-${document.length.toString().padStart(4, '0')}${day.replace(/-/g, '')}`,
    standard: '0.2',
    filledAt: `${day}T10:00:00+08:00`,
    status: 'archived',
  },
});

/** Ordered, with the day of service. */
export const decision: object = {
  ...header('community-detox-decision', DECISION, '2024-03-05'),
  ...PERSON,
  service: [{ recipientRole: 'person', method: 'direct', servedOn: '2024-03-05' }],
  decidedOn: '2024-03-05',
  termYears: 3,
  reportDueOn: '2024-03-20',
};

/** Reported in time. */
const registration: object = {
  ...header('reporting-registration', '示社戒报〔2024〕71号', '2024-03-15'),
  ...PERSON,
  decisionNumber: DECISION,
  decisionReceivedOn: '2024-03-05',
  reportDueOn: '2024-03-20',
  reportedOn: '2024-03-15',
};

/** The agreement of the measure. */
const agreement: object = {
  ...header('community-detox-agreement', AGREEMENT, '2024-03-18'),
  ...PERSON,
  period: { start: '2024-03-15', end: '2027-03-14' },
  effectiveOn: '2024-03-18',
  agreementStatus: 'active',
  decisionNumber: DECISION,
};

/** A test evaded, which counts. */
const violation: object = {
  ...header('violation-record', '示社戒违〔2024〕71号', '2024-07-12'),
  ...PERSON,
  agreementNumber: AGREEMENT,
  violationType: 'evade-test',
  occurredAt: '2024-07-10T11:30:00+08:00',
  justified: false,
  counted: true,
  counts: { evadedTests: 1, refusedTests: 0, unauthorisedLeaves: 0, absentDays: 0 },
};

/** The whole file. */
export const caseFile: readonly object[] = [decision, registration, agreement, violation];
