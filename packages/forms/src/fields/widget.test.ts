import { describe, expect, it } from 'vitest';
import type { Field } from '@guitu/core';
import { widgetOf, widthOf } from './widget.js';
import type { Widget } from './widget.js';

const field = (type: Field['type'], part: Partial<Field> = {}): Field => ({ name: 'x', type, source: [], ...part });
const coded = field('string', { codelist: 'list' });

describe('the widget of a field', () => {
  it.each<[name: string, field: Field, codes: number | undefined, widget: Widget]>([
    ['a text', field('string'), undefined, 'text'],
    ['a text of 200 characters', field('string', { maxLength: 200 }), undefined, 'text'],
    ['a text of 201 characters', field('string', { maxLength: 201 }), undefined, 'long-text'],
    ['an integer', field('integer'), undefined, 'integer'],
    ['hundredths', field('integer', { precision: 2 }), undefined, 'decimal'],
    ['fen', field('integer', { unit: 'fen', precision: 2 }), undefined, 'money'],
    ['hundredths of a percent', field('integer', { unit: 'percent', precision: 2 }), undefined, 'percent'],
    ['whole percents', field('integer', { unit: 'percent' }), undefined, 'percent'],
    ['a number', field('number'), undefined, 'decimal'],
    ['a date', field('string', { format: 'date' }), undefined, 'date'],
    ['a date-time', field('string', { format: 'date-time' }), undefined, 'date-time'],
    ['a uuid', field('string', { format: 'uuid' }), undefined, 'text'],
    ['one of 5 codes', coded, 5, 'radios'],
    ['one of 6 codes', coded, 6, 'select'],
    ['one of 30 codes', coded, 30, 'select'],
    ['one of 31 codes', coded, 31, 'combobox'],
    ['one of a long list', coded, undefined, 'combobox'],
    ['one of an open list', field('string', { codelist: 'list', open: true }), 3, 'combobox'],
    ['a division', field('string', { codelist: 'division', open: true }), undefined, 'division'],
    ['codes', field('list', { item: coded }), 3, 'multi-choice'],
    ['texts', field('list', { item: field('string') }), undefined, 'text-list'],
    ['rows', field('list', { item: field('object') }), undefined, 'rows'],
    ['a yes', field('boolean'), undefined, 'yes-no'],
    ['a person', field('object', { shape: 'person' }), undefined, 'person'],
    ['a header', field('object', { shape: 'header' }), undefined, 'header'],
    ['an object of another shared type', field('object', { shape: 'remedy' }), undefined, 'group'],
    ['an inline object', field('object'), undefined, 'group'],
  ])('for %s follows from its type', (_name, one, codes, widget) => {
    expect(widgetOf(one, undefined, codes)).toBe(widget);
  });

  it('is what the layout says, if that is a widget', () => {
    expect(widgetOf(field('string'), { widget: 'long-text' })).toBe('long-text');
    expect(widgetOf(field('string'), { widget: 'hologram' })).toBe('text');
  });
});

describe('the width of a field', () => {
  it.each<[name: string, field: Field, widget: Widget, width: string]>([
    ['a date', field('string'), 'date', 'third'],
    ['a choice of few', coded, 'radios', 'half'],
    ['a short text', field('string', { maxLength: 50 }), 'text', 'third'],
    ['a text of 100 characters', field('string', { maxLength: 100 }), 'text', 'half'],
    ['a text of 101 characters', field('string', { maxLength: 101 }), 'text', 'full'],
    ['a text without a limit', field('string'), 'text', 'full'],
    ['rows', field('list'), 'rows', 'full'],
  ])('of %s is about what its answers need', (_name, one, widget, width) => {
    expect(widthOf(one, widget)).toBe(width);
  });
});
