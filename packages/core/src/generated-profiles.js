/** The profiles beside `src` and `dist`, apart from `generated.js` so that whoever asks for none never loads their map. */
export { profiles } from '../profiles/index.js';
