import { isSingle, memberNamed, paperMembers, textNamed } from './paper-fields.js';
import { node } from './paper-node.js';
import type { PaperNode } from './paper-node.js';
import { paperRows } from './paper-rows.js';
import type { PaperScene } from './paper-scene.js';

/** What a machine needs, or what the head and the last line say. */
const UNPRINTED: ReadonlySet<string> = new Set(['document', 'standard', 'profile', 'id', 'title', 'status', 'number']);
/** Enough of a hash to tell one state of the standard from another. */
const HASH_LENGTH = 'sha256:'.length + 16;

/** The issuer, the title and the number of a document. */
export function paperHead(scene: PaperScene): readonly PaperNode[] {
  const { store, options, words, isBlank, style } = scene;
  const printed = scene.isBlank ? '' : textNamed(scene, '/header', 'title');
  const level = options.titleLevel === undefined ? {} : { role: 'heading', 'aria-level': String(options.titleLevel) };
  const id = options.titleId === undefined ? {} : { id: options.titleId };
  const title = node('p', 'gt-title', [printed || store.kind.texts.title], { ...level, ...id });
  const number = textNamed(scene, '/header', 'number');
  const by = memberNamed(scene, '/header', 'issuer');
  const issuer = by ? textNamed(scene, by.path, 'name') : '';
  if (style === 'letter') {
    return [
      node('div', 'gt-head', [
        node('p', 'gt-issuer', [issuer]),
        title,
        node('p', 'gt-document-number', [number || (isBlank ? words.numberBlank : '')]),
      ]),
    ];
  }
  return [
    node('div', 'gt-head', [
      title,
      node('p', 'gt-about', [
        node('span', '', by ? [by.title, words.colon, issuer] : []),
        node('span', 'gt-document-number', [`${words.number}${words.colon}${number}`]),
      ]),
    ]),
  ];
}

/** What the header says besides, what the document rests on, and the line by which it can be checked. */
export function paperFoot(scene: PaperScene): readonly PaperNode[] {
  const { store, words, options, isBlank } = scene;
  const { definition } = store.kind;
  const members = paperMembers(scene, '/header').filter(({ field }) => !UNPRINTED.has(field.name));
  const pairs = members
    .filter((member) => isSingle(member) && (isBlank || scene.text(member) !== ''))
    .map((member) => node('span', 'gt-pair', [`${member.title}${words.colon}${scene.text(member)} `]));
  const issuer = (memberNamed(scene, '/header', 'issuer') ? paperMembers(scene, '/header/issuer') : [])
    .filter((member) => member.field.name !== 'name' && !isBlank && scene.text(member) !== '')
    .map((member) => node('span', 'gt-pair', [`${member.title}${words.colon}${scene.text(member)} `]));
  const attachments = isBlank ? [] : members.filter(({ field }) => field.name === 'attachments');
  const identity = [
    words.standard(definition.standard, definition.maturity),
    definition.slug,
    definition.hash.slice(0, HASH_LENGTH),
    textNamed(scene, '/header', 'id'),
  ].filter((text) => text !== '');
  return [
    ...attachments.flatMap((list) => paperRows(scene, list)),
    node('p', 'gt-notes', [...pairs, ...issuer]),
    options.grounds === true ? grounds(scene) : undefined,
    node('p', 'gt-verify', [identity.join(' · ')]),
  ].filter((part): part is PaperNode => part !== undefined);
}

/** The laws, regulations and norms that the document rests on, each once. */
function grounds({ store, words }: PaperScene): PaperNode | undefined {
  const { definition, texts } = store.kind;
  const named = definition.sources
    .filter(({ basis }) => basis === 'statute' || basis === 'regulation' || basis === 'norm')
    .map(({ instrument, clause }) => `${texts.instruments[instrument ?? ''] ?? instrument ?? ''}${clause ?? ''}`);
  const once = Array.from(new Set(named));
  return once.length === 0
    ? undefined
    : node('p', 'gt-grounds', [`${words.grounds}${words.colon}${once.join(words.semicolon)}`]);
}
