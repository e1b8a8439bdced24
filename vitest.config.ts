import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findShell } from './scripts/browser.mjs';

const below = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests read the sources of the packages, so that a failing line is a line somebody wrote. */
const alias = ['core', 'forms', 'elements', 'cli'].flatMap((name) => [
  { find: new RegExp(`^@guitu/${name}$`), replacement: below(`packages/${name}/src/index.ts`) },
  {
    find: new RegExp(`^@guitu/${name}/([a-z-]+)$`),
    replacement: below(`packages/${name}/src/$1.ts`),
  },
  { find: new RegExp(`^@guitu/${name}/(messages/.*)\\.js$`), replacement: below(`packages/${name}/src/$1.ts`) },
]);

const wantsBrowser =
  process.env['GUITU_NO_BROWSER'] !== '1' &&
  process.argv.some((word) => word === 'browser' || word === '--project=browser');
const executablePath = wantsBrowser ? await findShell() : undefined;

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Property tests share two cores with whatever else the machine does.
          testTimeout: 60_000,
          // Files share the modules they read: loading them anew for each takes as long as all tests.
          isolate: false,
          // The modules of the documents run as they were built: preparing 400 of them takes longer than all tests.
          server: {
            deps: {
              external: [/packages\/core\/(documents|texts|codelists|dist)\//, /\/scripts\/(?!.*\.test\.mjs$).*\.mjs$/],
            },
          },
          include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.mjs', 'examples/portal/src/**/*.test.mjs'],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'lit/html.js',
            'lit/async-directive.js',
            'lit/directive.js',
            'lit/directives/keyed.js',
            'lit/directives/repeat.js',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          // A page does not see the environment.
          provide: { triesAll: process.env['GUITU_TEST_ALL'] === '1' },
          include: ['packages/{elements,forms}/src/**/*.browser.ts'],
          // What is awaited comes when the machine has time for it: the first form of a file loads everything.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
