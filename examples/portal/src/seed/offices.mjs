/** Offices of the made-up county; codes with a check character that is right. */

export const POLICE = {
  name: '示例县公安局',
  creditCode: '11519999000000334D',
  kind: 'public-security',
  divisionCode: '519999',
  phone: '0999-6000110',
};

export const ANTI_DRUG_OFFICE = { name: '示例县禁毒委员会办公室', kind: 'anti-drug-office', divisionCode: '519999' };

export const ISOLATION_FACILITY = { name: '示例强制隔离戒毒所', kind: 'isolation-facility', divisionCode: '519999' };

export const STATION = { name: '示例县示例镇后续照管工作站', kind: 'aftercare-station', divisionCode: '519999' };

export const HOSPITAL = { name: '示例县人民医院', kind: 'medical', divisionCode: '519999' };

export const SOCIAL_WORK_CENTRE = {
  name: '示例县同行社会工作服务中心',
  kind: 'social-organisation',
  divisionCode: '519999',
};

/** @param {string} street */
export const township = (street) => ({
  name: `示例县${street}${street.endsWith('街道') ? '办事处' : '人民政府'}`,
  kind: 'township-street',
  divisionCode: '519999',
  phone: '0999-6000001',
});

/** Everything but the fields of one kind: what every header of the made-up documents says. @param {{ slug: string, standard: string, id: string, number: string, title?: string, issuer: object, filledBy: string, day: string, hour?: number, status?: string, confidentiality?: string }} parts */
export const headerOf = ({
  slug,
  standard,
  id,
  number,
  title,
  issuer,
  filledBy,
  day,
  hour = 10,
  status = 'issued',
  confidentiality = 'sensitive',
}) => ({
  document: slug,
  standard,
  profile: 'reference',
  id,
  number,
  ...(title ? { title } : {}),
  divisionCode: '519999',
  issuer,
  filledBy,
  filledAt: `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`,
  status,
  confidentiality,
});
