import type { Layout } from '../definition.js';

/** Whether a layout shows a field, or something that it stands in, only under a condition or never. */
export function isConditional({ sections, fields }: Layout, template: string): boolean {
  const isOnTheWay = (place: string): boolean => place === template || template.indexOf(`${place}/`) === 0;
  return (
    sections.some((section) => section.when !== undefined && section.fields.some(isOnTheWay)) ||
    Object.keys(fields).some((place) => fields[place]?.when !== undefined && isOnTheWay(place))
  );
}
