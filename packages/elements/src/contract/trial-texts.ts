import type { DocumentTexts } from '@guitu/core';

const TITLES: Readonly<Record<string, readonly [string, string, string?]>> = {
  '/header': ['文书头', 'Header'],
  '/header/document': ['文书种类', 'Document'],
  '/header/standard': ['标准版本', 'Standard'],
  '/header/id': ['文书标识', 'Id'],
  '/header/number': ['文书编号', 'Number'],
  '/person': ['戒毒人员', 'Person'],
  '/person/name': ['姓名', 'Name', '与身份证件一致。'],
  '/person/sex': ['性别', 'Sex'],
  '/person/birthDate': ['出生日期', 'Date of birth'],
  '/person/idType': ['证件类型', 'Type of identity document'],
  '/person/idNumber': ['证件号码', 'Identity number'],
  '/person/alias': ['别名', 'Alias'],
  '/person/phone': ['联系电话', 'Phone'],
  '/subjectLine': ['事由', 'Matter', '一句话写明事由。'],
  '/notes': ['备注', 'Notes'],
  '/cost': ['费用', 'Cost'],
  '/people': ['参加人数', 'People'],
  '/day': ['日期', 'Date'],
  '/moment': ['时间', 'Time'],
  '/level': ['等级', 'Level'],
  '/kind': ['类别', 'Kind'],
  '/place': ['地点', 'Place'],
  '/method': ['方式', 'Method'],
  '/topics': ['主题', 'Topics'],
  '/agreed': ['是否同意', 'Agreed'],
  '/reason': ['不同意的理由', 'Reason'],
  '/rules': ['规定', 'Rules'],
  '/visits': ['走访', 'Visits'],
  '/visits/*': ['走访记录', 'Visit'],
  '/visits/*/day': ['走访日期', 'Day'],
  '/visits/*/by': ['走访人', 'By'],
  '/visits/*/minutes': ['时长', 'Minutes'],
  '/term': ['期限', 'Term'],
  '/term/start': ['起日', 'Start'],
  '/term/end': ['止日', 'End'],
  '/stay': ['居住期间', 'Stay'],
  '/stay/start': ['起日', 'Start'],
  '/stay/end': ['止日', 'End'],
  '/home': ['住址', 'Home'],
  '/home/divisionCode': ['行政区划代码', 'Division'],
  '/home/street': ['街道', 'Street'],
  '/home/detail': ['详细地址', 'Detail'],
  '/home/policeStation': ['派出所', 'Police station'],
  '/aside': ['附言', 'Aside'],
  '/signatures': ['签名', 'Signatures'],
  '/signatures/*': ['签名', 'Signature'],
  '/signatures/*/role': ['身份', 'Role'],
  '/signatures/*/name': ['签名人', 'Signer'],
  '/signatures/*/signedOn': ['签名日期', 'Signed on'],
  '/signatures/*/refused': ['拒绝签名', 'Refused'],
  '/signatures/*/refusalReason': ['拒签理由', 'Reason for refusal'],
  '/signatures/*/witness': ['见证人', 'Witness'],
};

const CODES: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  sex: { 1: ['男', 'male'], 2: ['女', 'female'] },
  'id-type': { 111: ['居民身份证', 'resident identity card'], 414: ['普通护照', 'passport'] },
  'trial-level': { low: ['低', 'low'], middle: ['中', 'middle'], high: ['高', 'high'] },
  'trial-kind': Object.assign(
    {},
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => ({ [`k${number}`]: [`第${number}类`, `kind ${number}`] })),
  ),
  'test-result': { negative: ['阴性', 'negative'], positive: ['阳性', 'positive'] },
  'drug-analyte': { mop: ['吗啡', 'morphine'], met: ['甲基苯丙胺', 'methamphetamine'], ket: ['氯胺酮', 'ketamine'] },
  'approval-decision': { agree: ['同意', 'agree'], disagree: ['不同意', 'disagree'], return: ['退回', 'return'] },
  // More than are in sight without searching.
  'trial-many': Object.assign(
    {},
    ...Array.from({ length: 15 }, (_, index) => ({ [`m${index}`]: [`村${index}`, `village ${index}`] })),
  ),
};

/** The words of the made-up document. */
export function trialTexts(language: 'zh-CN' | 'en'): DocumentTexts {
  const index = language === 'en' ? 1 : 0;
  const fields: Record<string, { title: string; description?: string }> = {};
  for (const [path, words] of Object.entries(TITLES)) {
    fields[path] = { title: words[index], ...(words[2] === undefined ? {} : { description: words[2] }) };
  }
  const codes: Record<string, Record<string, string>> = {};
  for (const [name, labels] of Object.entries(CODES)) {
    const entries: Record<string, string> = {};
    for (const [code, words] of Object.entries(labels)) entries[code] = words[index];
    codes[name] = entries;
  }
  return {
    slug: 'trial-record',
    language,
    title: index === 0 ? '试用记录' : 'Trial record',
    description: '',
    fields,
    rules: {},
    sections:
      index === 0
        ? { head: '文书信息', main: '内容', aside: '附言', end: '签名' }
        : { head: 'Document', main: 'Content', aside: 'Aside', end: 'Signatures' },
    codes,
    units:
      index === 0
        ? { fen: '元', percent: '%', person: '人', kg: 'kg' }
        : { fen: 'yuan', percent: '%', person: 'persons', kg: 'kg' },
    instruments: { 'trial-regulation': index === 0 ? '试用条例' : 'Trial regulation' },
  };
}
