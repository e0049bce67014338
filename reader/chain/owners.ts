import { listRules, type Rule } from '../rule'

/** Parts of a promise that say who answers for it; an account tells what was done, not whose turn it was. */
export const ownerClauses = listRules({
  bodyInCharge: {
    why: '由某局牵头 says who answers for a promise.',
    pattern: /(?<=^|[,。;(])由[^,。;()]{2,40}(?:牵头|负责|配合|承办|落实)(?=[,。;)]|$)/g,
    fits: ['由水利站牵头', '清理河道,由水利站负责。'],
    leaves: ['由水利站负责清理'],
  },
  helper: {
    why: '，某局配合 says who helps.',
    pattern: /[,(][^,。;()]{2,24}配合(?=[,。;)]|$)/g,
    fits: ['清理河道,各村配合'],
    leaves: ['清理河道,各村配合检查'],
  },
})

/** The word between a number and a thing, left at the head of what two sentences share. */
export const measureWord: Rule = {
  why: '3个服务站: the word between number and thing belongs to the number.',
  pattern: /^[个名项件条家次支场部](?=..)/,
  fits: ['个服务站'],
  leaves: ['个人', '服务站'],
}
