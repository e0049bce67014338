/** Sentences of refusals about units, people and settings; facts come with each code. */
export const adminRefusals = {}
