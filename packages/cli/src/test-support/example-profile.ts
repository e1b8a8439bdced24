/** A made-up place, in both languages. */
export const examplePlace = { 'zh-CN': '示例县', en: 'Example county' };

/** Where what the profile of a made-up place asks for comes from. */
export const composed = [{ basis: 'design' }];

/** The profile of a made-up place that asks for nothing yet. */
export const exampleProfile = {
  profile: 'profile/1',
  id: '519999',
  title: examplePlace,
  place: examplePlace,
  status: 'draft',
  base: { standard: '0.1', documents: {} },
  source: composed,
};
