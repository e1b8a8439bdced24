/** The first-error validators, apart from `generated.js` so that browsers never see them. */
export { guards } from '../documents/guards.js';
