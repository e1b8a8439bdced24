/** Apart from `generated.js`: a form loads its one document and need not know the names of the others. */
export { slugs } from '../documents/slugs.js';
