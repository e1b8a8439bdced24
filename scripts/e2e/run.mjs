// The portal in a real browser, end to end. `node scripts/e2e/run.mjs [report.json]`.
import { answersJourney } from './answers-journey.mjs';
import { createChecks } from './checks.mjs';
import { conflictJourney } from './conflict-journey.mjs';
import { draftJourney } from './draft-journey.mjs';
import { fillJourney } from './fill-journey.mjs';
import { kindsJourney } from './kinds-journey.mjs';
import { pagesJourney } from './pages-journey.mjs';
import { openPortal } from './portal.mjs';
import { serverJourney } from './server-journey.mjs';

const { check, finish } = createChecks();
const portal = await openPortal();
try {
  await fillJourney(portal, check);
  await conflictJourney(portal, check);
  await serverJourney(portal, check);
  await draftJourney(portal, check);
  await kindsJourney(portal, check);
  await answersJourney(portal, check);
  await pagesJourney(portal, check);
} finally {
  await portal.close();
}
process.exitCode = finish(process.argv[2]) ? 0 : 1;
