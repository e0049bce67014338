/** Sentences of refusals about reports and their plans; facts come with each code. */
export const reportRefusals = {}
