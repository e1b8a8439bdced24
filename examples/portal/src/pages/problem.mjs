import { html } from './html.mjs';

/** A request that was not carried out, and what to do now. @param {{ title: string, explanation: string, link?: { href: string, words: string } | undefined }} problem */
export const problemPage = ({ title, explanation, link = { href: '/', words: '回到文书目录' } }) =>
  html`<h1>${title}</h1>
    <p class="lead">${explanation}</p>
    <p><a class="button" href="${link.href}">${link.words}</a></p>`;
