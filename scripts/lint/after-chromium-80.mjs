// ESLint rules against what Chromium 80 does not have. Syntax is lowered by the build; these are functions, classes,
// properties and options, which are not: nothing is polyfilled.

const WHY = 'Chromium 80 does not have it, and nothing is polyfilled.';

/** Methods by a name that nothing older has, whatever they are called on. */
const METHODS = [
  'replaceAll',
  'findLast',
  'findLastIndex',
  'toReversed',
  'toSorted',
  'toSpliced',
  'isWellFormed',
  'toWellFormed',
  'replaceChildren',
  'checkVisibility',
  'getHTML',
  'setHTMLUnsafe',
  'moveBefore',
  'showPicker',
  'showPopover',
  'hidePopover',
  'togglePopover',
  'throwIfAborted',
];

/** Functions of an object, by the object. */
const STATICS = {
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['any', 'withResolvers', 'try'],
  Intl: ['Segmenter', 'DisplayNames', 'DurationFormat', 'supportedValuesOf'],
  crypto: ['randomUUID'],
  AbortSignal: ['abort', 'any', 'timeout'],
  URL: ['canParse', 'parse'],
  Response: ['json'],
  navigator: ['locks', 'userAgentData', 'userActivation'],
};

/** What has a name of its own. */
const GLOBALS = [
  'structuredClone',
  'reportError',
  'scheduler',
  'AggregateError',
  'WeakRef',
  'FinalizationRegistry',
  'Highlight',
  'Sanitizer',
  'CompressionStream',
  'DecompressionStream',
];

/** The rules of ESLint that refuse all of them. @type {import('eslint').Linter.RulesRecord} */
export const afterChromium80 = {
  'no-restricted-globals': ['error', ...GLOBALS.map((name) => ({ name, message: WHY }))],
  'no-restricted-properties': [
    'error',
    ...Object.entries(STATICS).flatMap(([object, names]) =>
      names.map((property) => ({ object, property, message: WHY })),
    ),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: `CallExpression > MemberExpression.callee[property.name=/^(${METHODS.join('|')})$/]`, message: WHY },
    // With a number: documents and forms have places, and what stands `at` them.
    {
      selector:
        'CallExpression[callee.property.name="at"]:matches([arguments.0.type="UnaryExpression"], [arguments.0.raw=/^\\d/])',
      message: WHY,
    },
    // Frozen before Chromium 99: a new list takes the place of the old one.
    {
      selector:
        'CallExpression > MemberExpression.callee[object.property.name="adoptedStyleSheets"][property.name=/^(push|splice|unshift|pop)$/]',
      message: WHY,
    },
    // `AbortSignal` for listeners came with 88, and the option is overlooked without a word.
    {
      selector:
        'CallExpression[callee.property.name="addEventListener"] > ObjectExpression > Property[key.name="signal"]',
      message: WHY,
    },
    { selector: 'Literal[regex.flags=/[dv]/]', message: WHY },
    // Chromium has had it since 62, but other browsers that forms have to run in have not.
    { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Browsers without lookbehind refuse the whole file.' },
    { selector: 'NewExpression[callee.name=/Error$/] > ObjectExpression > Property[key.name="cause"]', message: WHY },
    { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inert|popover)$/]', message: WHY },
  ],
};
