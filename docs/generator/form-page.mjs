import { markdown } from './html.mjs';

/** The page on which a document is filled in, read and printed. @param {any} document @param {import('./words.mjs').Language} language */
export const formPage = ({ slug, meta, examples }, language) => {
  const isEnglish = language === 'en';
  return `---
title: ${JSON.stringify(`${meta.title[language]}${isEnglish ? ': form' : '（表单）'}`)}
pageClass: form-page
aside: false
search: false
prev: false
next: false
---

# ${markdown(meta.title[language])}${isEnglish ? ' · form' : ' · 表单'}

${isEnglish ? `This is the element itself. Nothing you type leaves this page. [Reference of this document](../documents/${slug}.md)` : `这里就是表单元素本身，填写的内容不会离开本页。[本文书的说明](../documents/${slug}.md)`}

<LiveForm document="${slug}" :examples='${JSON.stringify(Object.keys(examples))}' />
`;
};
