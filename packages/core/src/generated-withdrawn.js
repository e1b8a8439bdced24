/** Apart from `generated.js`: only who validates a text with an identity number needs it. */
export { withdrawn } from '../codelists/withdrawn/divisions.js';
