/** The form alone, by the name that the main entry has: what a page needs that has one, and nothing that it may do without. */
export { inOrderOfChoice } from './fields/order-of-choice.js';
export { createForm } from './store/create-form.js';
