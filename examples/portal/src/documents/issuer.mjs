import { ANTI_DRUG_OFFICE, ISOLATION_FACILITY, POLICE, STATION, township } from '../seed/offices.mjs';

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

/** Kinds that somebody else issues than the rest of their family. @type {Readonly<Record<string, object>>} */
const OF_KIND = {
  'release-certificate': ISOLATION_FACILITY,
  'seamless-handover-form': ISOLATION_FACILITY,
  'person-classification-sheet': TOWNSHIP,
  'risk-classification-assessment': TOWNSHIP,
  'staffing-ratio-check': ANTI_DRUG_OFFICE,
  'station-scorecard': ANTI_DRUG_OFFICE,
  'township-annual-appraisal': ANTI_DRUG_OFFICE,
  'aftercare-contact-form': ISOLATION_FACILITY,
  'aftercare-visit-record': STATION,
  'aftercare-ledger': STATION,
  'diagnostic-assessment-ledger': ISOLATION_FACILITY,
  'monthly-statistics-report': ANTI_DRUG_OFFICE,
  'seamless-handover-ledger': ANTI_DRUG_OFFICE,
  'zone-flow-ledger': ISOLATION_FACILITY,
  'staffing-plan': TOWNSHIP,
  'station-registration': TOWNSHIP,
};

/**
 * The office of the made-up county that issues a kind of document.
 * @param {{ slug: string, family: string }} entry @returns {object}
 */
export const issuerOf = ({ slug, family }) => {
  const office = OF_KIND[slug] ?? OF_FAMILY[family];
  if (!office) throw new Error(`no office issues the documents of the family ${family}`);
  return office;
};
