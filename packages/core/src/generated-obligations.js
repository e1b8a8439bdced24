/** What is due, apart from `generated.js` so that whoever only validates never loads it. */
export {
  instruments,
  obligationRules,
  parties,
  schedules,
  severeBreach,
  stateWorkingDays,
} from '../obligations/index.js';
