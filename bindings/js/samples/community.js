// @ts-check
// The smallest community that the samples and tests speak to: a setup, a request, a question.
//
// It is not a model for a real one: a real secret is the host's, and is never in a source file.

/** @type {import('gongzhi').Setup} */
export const SETUP = {};

/** @type {import('gongzhi').Request} */
export const REQUEST = { id: 'r1', note: '微议事 😀' };

/** @type {import('gongzhi').Question} */
export const QUESTION = { what: 'nothing' };
