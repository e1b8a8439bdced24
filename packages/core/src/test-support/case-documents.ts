/** Documents of a made-up person, with what the lifecycle reads and nothing else. */

interface Filed {
  readonly status?: string;
  readonly number?: string;
  readonly sex?: string;
  readonly birthDate?: string;
  readonly personId?: string;
}

function filed(document: string, measureType: string, body: object, more: Filed = {}): object {
  const { status = 'issued', number = `${document}-1`, sex = '1', birthDate = '1990-05-12' } = more;
  const { personId = 'P-519999-7001' } = more;
  return {
    header: { document, standard: '0.1', number, status },
    subject: { personId, name: '某甲', sex, birthDate, measureType },
    ...body,
  };
}

const served = (servedOn: string): object => ({ service: [{ recipient: '某甲', recipientRole: 'person', servedOn }] });
const agreed = { approval: { finalDecision: 'agree' } };

/** The documents of community detox, each with the day that matters. */
export const detox = {
  ordered: (day: string, more: object = {}, head: Filed = {}) =>
    filed('community-detox-decision', 'community-detox', { decidedOn: day, ...served(day), ...more }, head),
  reported: (day: string, head: Filed = {}) =>
    filed('reporting-registration', 'community-detox', { reportedOn: day }, { number: `report-${day}`, ...head }),
  agreement: (day: string, more: object) =>
    filed('community-detox-agreement', 'community-detox', { effectiveOn: day, ...more }),
  moved: (day: string, more: object = {}) =>
    filed('execution-place-change-application', 'community-detox', { changedOn: day, ...agreed, ...more }),
  suspended: (day: string, reason = 'detained', more: object = {}) =>
    filed(
      'suspension-approval',
      'community-detox',
      { suspendedOn: day, reason, ...agreed, ...more },
      { number: `stop-${day}` },
    ),
  breach: (day: string, violationType = 'evade-test', more: object = {}) =>
    filed(
      'violation-record',
      'community-detox',
      { violationType, occurredAt: `${day}T09:00:00+08:00`, ...more },
      { number: `breach-${day}` },
    ),
  suspensions: (...periods: readonly (readonly [start: string, end: string])[]) =>
    filed('discharge-approval', 'community-detox', {
      suspensions: periods.map(([start, end]) => ({ reason: 'detained', period: { start, end } })),
    }),
  terminated: (day: string, reason = 'imprisonment') =>
    filed('termination-approval', 'community-detox', { terminatedOn: day, reason, ...agreed }),
  released: (day: string) => filed('community-detox-discharge-notice', 'community-detox', { dischargedOn: day }),
};

/** The documents of compulsory isolation. */
export const isolation = {
  ordered: (day: string, more: object = {}, head: Filed = {}) =>
    filed(
      'compulsory-isolation-decision',
      'compulsory-isolation',
      { decidedOn: day, ground: 'seriously-addicted', ...more },
      head,
    ),
  admitted: (day: string, admissionOutcome = 'accepted', facilityKind?: string) =>
    filed(
      'admission-registration',
      'compulsory-isolation',
      { admittedOn: day, admissionOutcome, ...(facilityKind === undefined ? {} : { facilityKind }) },
      { number: `admission-${day}` },
    ),
  outside: (startedOn: string, more: object = {}) =>
    filed('outside-medical-treatment-approval', 'compulsory-isolation', { startedOn, ...agreed, ...more }),
  escaped: (day: string, recaptured?: string, more: object = {}) => ({
    header: { document: 'incident-report', standard: '0.1', number: `incident-${day}`, status: 'archived' },
    incidentType: 'escape',
    occurredAt: `${day}T15:40:00+08:00`,
    persons: [{ personId: 'P-519999-7001', name: '某甲' }],
    ...(recaptured === undefined ? {} : { escapeDetails: { recapturedAt: `${recaptured}T00:10:00+08:00`, ...more } }),
  }),
  opinion: (day: string, disposition: string, receivedOn = day) =>
    filed(
      'diagnostic-disposition-opinion',
      'compulsory-isolation',
      { submittedOn: day, disposition, receivedOn },
      { number: `opinion-${day}` },
    ),
  early: (day: string, newEndOn: string) =>
    filed('early-release-decision', 'compulsory-isolation', { decidedOn: day, newEndOn }),
  extended: (day: string, extendedDays: number) =>
    filed('extension-decision', 'compulsory-isolation', { decidedOn: day, extendedDays }, { number: `more-${day}` }),
  released: (day: string, releaseType = 'on-time') =>
    filed('release-certificate', 'compulsory-isolation', { releasedOn: day, releaseType }),
};

/** The documents of what comes after isolation. */
export const after = {
  recovery: (day: string, termMonths: number) =>
    filed('community-recovery-decision', 'community-recovery', {
      decidedOn: day,
      releasedOn: day,
      termMonths,
      ...served(day),
    }),
  reported: (day: string) =>
    filed('reporting-registration', 'community-recovery', { reportedOn: day }, { number: `recovery-${day}` }),
  aftercare: (start: string, end: string) => filed('aftercare-agreement', 'aftercare', { period: { start, end } }),
};
