import type { DocumentElement } from '../form/document-element.js';
import { button, choose, control, fill, place, until } from './drive.js';

/** One type of field, as the contract fills it in and reads it. */
export interface FieldType {
  readonly name: string;
  /** Of its field in the document of types. */
  readonly path: string;
  /** Answers as a person does. */
  readonly answer: (form: DocumentElement, path: string) => void | Promise<void>;
  /** What the document holds after that. */
  readonly stored: unknown;
  /** What is read of it where nobody may change it. */
  readonly read: string;
  /** The text in its control after that; absent where there is no text. */
  readonly shown?: string;
  /** It is a list, whose controls come with its rows. */
  readonly hasNoControl?: true;
  /** Whether its text is written with an input method. */
  readonly composes?: true;
}

const typed =
  (text: string) =>
  (form: DocumentElement, path: string): void =>
    fill(form, path, text);
const ticked =
  (...places: readonly number[]) =>
  (form: DocumentElement, path: string): void =>
    places.forEach((at) =>
      place(form, path).querySelectorAll<HTMLElement>('[type=radio],[type=checkbox]')[at]?.click(),
    );

function selected(form: DocumentElement, path: string): void {
  choose(control<HTMLSelectElement>(form, path), 'k3');
}

/** Every type of field: each keeps every promise of `field-cases.ts`. */
export const fieldTypes: readonly FieldType[] = [
  { name: 'text', path: '/text', answer: typed('走访'), stored: '走访', read: '走访', shown: '走访', composes: true },
  {
    name: 'long text',
    path: '/longText',
    answer: typed('第一行\n第二行'),
    stored: '第一行\n第二行',
    read: '第一行 第二行',
    shown: '第一行\n第二行',
    composes: true,
  },
  { name: 'integer', path: '/integer', answer: typed('１２'), stored: 12, read: '12 人', shown: '12' },
  { name: 'decimal', path: '/decimal', answer: typed('1234.5'), stored: 12345, read: '1,234.5 kg', shown: '1,234.5' },
  {
    name: 'money',
    path: '/money',
    answer: typed('￥1,234，567.5'),
    stored: 123456750,
    read: '1,234,567.50 元',
    shown: '1,234,567.50',
  },
  { name: 'percent', path: '/percent', answer: typed('12.5％'), stored: 1250, read: '12.50 %', shown: '12.50' },
  {
    name: 'date',
    path: '/date',
    answer: typed('2024年3月1日'),
    stored: '2024-03-01',
    read: '2024年3月1日',
    shown: '2024-03-01',
  },
  {
    name: 'date and time',
    path: '/dateTime',
    answer: typed('2024/3/1 9:05'),
    stored: '2024-03-01T09:05:00+08:00',
    read: '2024年3月1日 09:05',
    shown: '2024-03-01 09:05',
  },
  {
    name: 'period',
    path: '/period',
    answer: (form, path) => {
      fill(form, `${path}/start`, '2024年3月1日');
      fill(form, `${path}/end`, '2027-02-28');
    },
    stored: { start: '2024-03-01', end: '2027-02-28' },
    read: '2024年3月1日',
    hasNoControl: true,
  },
  { name: 'choice of a few', path: '/radios', answer: ticked(1), stored: 'middle', read: '中' },
  { name: 'choice of some', path: '/select', answer: selected, stored: 'k3', read: '第3类' },
  { name: 'choice of many', path: '/combobox', answer: typed('slz'), stored: '142', read: '示例站', shown: '示例站' },
  { name: 'division', path: '/division', answer: typed('示例县'), stored: '519999', read: '示例县', shown: '示例县' },
  {
    name: 'division by level',
    path: '/area',
    answer: async (form, path) => {
      button(place(form, path), `展开${form.store?.describe(path).title}的选项`).click();
      const lists = (): NodeListOf<HTMLSelectElement> => place(form, path).querySelectorAll('.gt-level select');
      await until(() => lists()[0]);
      ['520000', '529900', '529998'].forEach((code, level) => choose(lists()[level], code));
    },
    stored: '529998',
    read: '样本省样本市样本县',
    shown: '样本省样本市样本县',
  },
  { name: 'several choices', path: '/choices', answer: ticked(2, 0), stored: ['low', 'high'], read: '低、高' },
  { name: 'several of many', path: '/manyChoices', answer: ticked(14, 3), stored: ['m3', 'm14'], read: '村3、村14' },
  { name: 'yes or no', path: '/yesNo', answer: ticked(1), stored: false, read: '否' },
  {
    name: 'list of texts',
    path: '/texts',
    answer: (form, path) => {
      button(place(form, path), '添加规定').click();
      fill(form, `${path}/0`, '按时报告');
    },
    stored: ['按时报告'],
    read: '按时报告',
    hasNoControl: true,
  },
  {
    name: 'rows',
    path: '/rows',
    answer: (form, path) => {
      button(place(form, path), '添加走访').click();
      fill(form, `${path}/0/by`, '某甲');
    },
    stored: [{ by: '某甲' }],
    read: '某甲',
    hasNoControl: true,
  },
  {
    name: 'rows of many members',
    path: '/wideRows',
    answer: (form, path) => {
      button(place(form, path), '添加人员').click();
      fill(form, `${path}/0/column0`, '某甲');
    },
    stored: [{ column0: '某甲' }],
    read: '某甲',
    hasNoControl: true,
  },
  {
    name: 'drug tests',
    path: '/tests',
    answer: (form, path) => {
      button(place(form, path), '添加检测').click();
      ticked(0)(form, `${path}/0/result`);
    },
    stored: [{ result: 'negative' }],
    read: '阴性',
    hasNoControl: true,
  },
  {
    name: 'approval chain',
    path: '/approval',
    answer: (form, path) => {
      button(place(form, path), '添加环节').click();
      ticked(0)(form, `${path}/steps/0/decision`);
    },
    stored: { steps: [{ sequence: 1, decision: 'agree' }] },
    read: '同意',
    hasNoControl: true,
  },
];
