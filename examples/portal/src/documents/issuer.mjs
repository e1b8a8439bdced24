import {
  ANTI_DRUG_OFFICE,
  HOSPITAL,
  ISOLATION_FACILITY,
  POLICE,
  SOCIAL_WORK_CENTRE,
  STATION,
  township,
} from '../seed/offices.mjs';

const TOWNSHIP = township('示例镇');

/** Who issues most documents of a family of the standard. @type {Readonly<Record<string, object>>} */
const OF_FAMILY = {
  LEG: POLICE,
  COM: TOWNSHIP,
  'IRF-SAFE': ISOLATION_FACILITY,
  'IRF-MED': ISOLATION_FACILITY,
  'IRF-EDU': ISOLATION_FACILITY,
  'IRF-PSY': ISOLATION_FACILITY,
  'IRF-REH': ISOLATION_FACILITY,
  'IRF-RET': ISOLATION_FACILITY,
  ASM: ISOLATION_FACILITY,
  AFT: STATION,
  LED: TOWNSHIP,
  GOV: ANTI_DRUG_OFFICE,
};

/** Kinds that somebody else issues than the rest of their family, by who does. @type {readonly (readonly [office: object, slugs: readonly string[]])[]} */
const OF_OTHERS = [
  [
    ISOLATION_FACILITY,
    [
      'release-certificate',
      'seamless-handover-form',
      'aftercare-contact-form',
      'diagnostic-assessment-ledger',
      'zone-flow-ledger',
      'aftercare-station-registration',
      'guidance-service-record',
      'remote-visit-appointment',
      'cooperation-agreement',
      'unified-mode-guide-index',
    ],
  ],
  [
    TOWNSHIP,
    [
      'person-classification-sheet',
      'risk-classification-assessment',
      'staffing-plan',
      'station-registration',
      'education-aid-application',
      'entrepreneurship-support-application',
      'legal-service-record',
      'medical-aid-referral',
      'social-assistance-referral',
      'subsidy-application',
      'vocational-enrolment',
      'annual-work-plan',
      'demonstration-unit-application',
      'five-free-application',
      'publicity-activity-record',
      'staff-registration',
    ],
  ],
  [
    ANTI_DRUG_OFFICE,
    [
      'staffing-ratio-check',
      'station-scorecard',
      'township-annual-appraisal',
      'monthly-statistics-report',
      'seamless-handover-ledger',
      'five-free-ledger',
      'funds-ledger',
      'staff-ledger',
    ],
  ],
  [STATION, ['aftercare-visit-record', 'aftercare-ledger', 'station-self-check']],
  [HOSPITAL, ['laboratory-test-report', 'medical-guidance-record']],
  [SOCIAL_WORK_CENTRE, ['social-worker-performance']],
];

const OF_KIND = new Map(
  OF_OTHERS.flatMap(([office, slugs]) => slugs.map((slug) => /** @type {const} */ ([slug, office]))),
);

/**
 * The office of the made-up county that issues a kind of document.
 * @param {{ slug: string, family: string }} entry @returns {object}
 */
export const issuerOf = ({ slug, family }) => {
  const office = OF_KIND.get(slug) ?? OF_FAMILY[family];
  if (!office) throw new Error(`no office issues the documents of the family ${family}`);
  return office;
};
