import { byFamilyFor } from '../../documents/by-family.mjs';
import { Html, html } from '../html.mjs';
import { askForm } from './ask.mjs';
import { countersSection } from './counters.mjs';
import { duesSection } from './dues.mjs';
import { standingSection } from './standing.mjs';
import { stepsSection } from './steps.mjs';
import { timelineSection } from './timeline.mjs';
import { PERSON_WORDS } from './words.mjs';

/**
 * What the parts of a person's page are drawn from.
 * @typedef {object} PersonPage
 * @property {import('../../store/people.mjs').PersonRow} person
 * @property {import('../../person/case-file.mjs').FiledDocument[]} file everything that is filed
 * @property {import('../../person/standing.mjs').Standing} standing
 * @property {import('../../person/question.mjs').Question} question
 * @property {readonly import('@guitu/core/due').Schedule[]} schedules to choose from
 * @property {readonly import('../../documents/catalogue.mjs').KindEntry[]} catalogue
 * @property {import('../../store/documents.mjs').Role} role
 * @property {import('../../documents/person-words.mjs').PersonWords} codes
 * @property {import('./words.mjs').PersonPageWords} words
 */

/** Where a person stands, what is due, what happened and what may follow. @param {Omit<PersonPage, 'words'>} shown */
export const personPage = (shown) => {
  const words = PERSON_WORDS[shown.question.language];
  const parts = { ...shown, words };
  const { state, due } = shown.standing;
  return html`<div class="person" lang="${shown.question.language}">
    <nav class="crumbs" aria-label="${words.position}">
      <a href="/people">${words.people}</a> › ${shown.person.personId}
    </nav>
    ${whoSection(parts)} ${askForm(parts)} ${contents(parts)}
    <p class="opinion"><strong>${words.opinion}</strong> ${state.opinion || due.opinion}</p>
    ${standingSection(parts)} ${duesSection(parts)} ${countersSection(parts)} ${stepsSection(parts)}
    ${timelineSection(parts)} ${shown.role === 'clerk' && fillSection(parts)}
  </div>`;
};

/** @param {PersonPage} page */
const whoSection = ({ person, question: { asOf, language }, codes, words }) =>
  html`<h1>${person.name}</h1>
    <p class="about">${words.asOf}${words.colon}<time>${asOf}</time></p>
    <dl class="facts">
      <div>
        <dt>${words.number}</dt>
        <dd>${person.personId}</dd>
      </div>
      <div>
        <dt>${words.measure}</dt>
        <dd>${codes.measure(person.measureType, language)}</dd>
      </div>
      <div>
        <dt>${words.status}</dt>
        <dd>${codes.status(person.personStatus, language)}</dd>
      </div>
      <div>
        <dt>${words.documents}</dt>
        <dd>${words.documentCount(person.documents)}</dd>
      </div>
    </dl>`;

/** @param {PersonPage} page */
const contents = ({ words, role, standing: { due } }) => {
  const now = due.obligations.filter(({ status }) => status === 'due' || status === 'missed').length;
  return html`<nav class="families contents" aria-label="${words.parts}">
    <ul>
      <li><a href="#state">${words.state}</a></li>
      <li>
        <a href="#due">${words.due} ${now > 0 && html`<b>${now}</b>`}</a>
      </li>
      <li><a href="#breaches">${words.breaches}</a></li>
      <li><a href="#steps">${words.steps}</a></li>
      <li><a href="#timeline">${words.timeline}</a></li>
      ${role === 'clerk' && html`<li><a href="#fill">${words.fillFor}</a></li>`}
    </ul>
  </nav>`;
};

/** @param {PersonPage} page */
const fillSection = ({ person, catalogue, words, question: { language } }) =>
  html`<section class="fill-for" aria-labelledby="fill">
    <h2 id="fill">${words.fillFor}</h2>
    ${byFamilyFor(
      catalogue.filter(({ hasSubject }) => hasSubject),
      person.measureType,
    ).map(
      ({ titles, entries, isUsual }) =>
        html`<details class="fold" ${isUsual && new Html(' open')}>
          <summary>
            <h3>${titles[language]}</h3>
            <b>${entries.length}</b>
          </summary>
          <ul class="links">
            ${entries.map(({ slug, titles: names }) => html`<li><a href="/documents/new/${slug}?person=${person.id}">${names[language]}</a></li>`)}
          </ul>
        </details>`,
    )}
  </section>`;
