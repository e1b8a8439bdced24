import { metaSchemaCheck } from '../meta-schemas.mjs';
import { readProfileCases } from '../profile-cases.mjs';

/**
 * Every authored file with the meta-schema that describes it.
 * @param {import('../read-standard.mjs').Standard} standard
 * @returns {{ meta: string, place: string, value: unknown }[]}
 */
const authoredFiles = (standard) => [
  ...standard.documents.flatMap(({ place, meta, schema, layout, rules, counterexamples, projection }) => [
    { meta: 'meta', place: `${place}/meta.json`, value: meta },
    { meta: 'document', place: `${place}/schema.json`, value: schema },
    { meta: 'layout', place: `${place}/layout.json`, value: layout },
    { meta: 'rules', place: `${place}/rules.json`, value: { rules } },
    ...Object.entries(counterexamples).map(([name, value]) => ({
      meta: 'counterexample',
      place: `${place}/counterexamples/${name}.json`,
      value,
    })),
    ...(projection === undefined ? [] : [{ meta: 'projection', place: `${place}/projection.json`, value: projection }]),
  ]),
  ...standard.common.flatMap(({ place, schema, rules }) => [
    { meta: 'common-type', place: `${place}/schema.json`, value: schema },
    ...(rules.length === 0 ? [] : [{ meta: 'rules', place: `${place}/rules.json`, value: { rules } }]),
  ]),
  ...Object.values(standard.codelists).map((list) => ({
    meta: 'codelist',
    place: `codelists/${list.name}`,
    value: list,
  })),
  { meta: 'instruments', place: 'sources/instruments.json', value: standard.instruments },
  { meta: 'national-facts', place: 'sources/national-facts.json', value: standard.facts },
  { meta: 'catalogue', place: 'catalogue.json', value: standard.catalogue },
  { meta: 'families', place: 'families.json', value: standard.families },
  { meta: 'units', place: 'units.json', value: standard.units },
  ...Object.entries(standard.profiles).map(([id, value]) => ({
    meta: 'profile',
    place: `profiles/${id}/profile.json`,
    value,
  })),
  ...Object.entries(readProfileCases()).flatMap(([id, cases]) =>
    Object.entries(cases).map(([name, value]) => ({
      meta: 'profile-case',
      place: `profiles/${id}/cases/${name}.json`,
      value,
    })),
  ),
  { meta: 'lifecycle', place: 'lifecycle', value: standard.lifecycle },
  ...standard.caseRules.flatMap(({ place, rule, cases }) => [
    { meta: 'case-rule', place: `${place}/rule.json`, value: rule },
    ...Object.entries(cases).map(([name, value]) => ({
      meta: 'case-example',
      place: `${place}/cases/${name}.json`,
      value,
    })),
  ]),
  ...Object.entries(standard.obligations).map(([name, value]) => ({
    meta: 'obligation',
    place: `obligations/${name}.json`,
    value,
  })),
  ...Object.entries(standard.schedules).map(([name, value]) => ({
    meta: 'schedule',
    place: `schedules/${name}.json`,
    value,
  })),
  ...Object.entries(standard.indicators).map(([name, value]) => ({
    meta: 'indicator',
    place: `indicators/${name}.json`,
    value,
  })),
  ...Object.entries(standard.reconciliations).map(([name, value]) => ({
    meta: 'reconciliation',
    place: `reconciliations/${name}.json`,
    value,
  })),
  ...standard.migrations.flatMap(({ place, release, documents, types, vectors }) => [
    { meta: 'migration-release', place: `${place}/release.json`, value: release },
    ...Object.entries(documents).map(([name, value]) => ({ meta: 'migration', place: `${place}/${name}.json`, value })),
    ...Object.entries(types).map(([name, value]) => ({
      meta: 'type-migration',
      place: `${place}/types/${name}.json`,
      value,
    })),
    ...Object.entries(vectors).map(([name, value]) => ({
      meta: 'migration-vectors',
      place: `${place}/vectors/${name}.json`,
      value,
    })),
  ]),
  ...Object.values(standard.mappings).map((mapping) => ({
    meta: 'mapping',
    place: `mappings/${mapping.name}`,
    value: mapping,
  })),
  ...Object.entries(standard.workingDays).map(([name, value]) => ({
    meta: 'working-days',
    place: `working-days/${name}.json`,
    value,
  })),
  ...Object.entries(standard.rubrics).flatMap(([name, { rubric, binding, vectors }]) => [
    { meta: 'rubric', place: `rubrics/${name}/rubric.json`, value: rubric },
    { meta: 'rubric-binding', place: `rubrics/${name}/binding.json`, value: binding },
    { meta: 'rubric-vectors', place: `rubrics/${name}/vectors.json`, value: vectors },
  ]),
];

/** Every authored file has the form that its meta-schema describes. @type {import('./lint.mjs').StandardRule} */
export const metaSchemas = (standard, report) => {
  const wrongBy = metaSchemaCheck(standard.metaSchemas);
  for (const { meta, place, value } of authoredFiles(standard)) {
    for (const { at, problem } of wrongBy(meta, value)) report(place, at, problem);
  }
};
