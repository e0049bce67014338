import { listRules, type Rule } from '../../rule'

/** What closes a measure and may say who or until when, where every piece of it does. */
export const closingDutyRules = listRules({
  closingBracket: {
    why: 'A bracket at the end of a measure names who does it, until when, or both.',
    pattern: /\s*[([]((?:[^()[\]]|\([^()]{1,40}\)){2,140})[)\]][.;]?$/,
    fits: ['Oil the wheel (Mill Warden, October 2031)', 'Oil the wheel [Owner: Warden (acting)].'],
    leaves: ['Oil (twice) the wheel'],
  },
  closingBar: {
    why: 'So do the words behind a bar.',
    pattern: /\s+\|\s+([^|]{2,100}(?:\|[^|]{2,80}){0,2})[.;]?$/,
    fits: ['Oil the wheel | Mill Warden | October 2031'],
    leaves: ['Oil the wheel|'],
  },
  closingDash: {
    why: 'So do the words behind a last dash.',
    pattern: /\s+[–—-]\s+([^–—.;:]{3,100})[.;]?$/,
    fits: ['Oil the wheel – Mill Warden, by October.'],
    leaves: ['Oil the cog-wheel'],
  },
  closingLabel: {
    why: 'So does a label such as Owner: or Deadline: at the end.',
    pattern:
      /\s+((?:Lead|Owner|Action owner|Responsible|Responsibility|Deadline|Due(?: date)?|By when|Timescale|Target date)(?: [a-z]{2,12})?: ?[^:.]{2,80}(?::[^:.]{2,60})?)\.?$/,
    fits: ['Oil the wheel. Responsible person: Mill Warden', 'Oil the wheel. Due: October 2031.'],
    leaves: ['Oil the wheel. Leader: Warden'],
  },
})

/** Who is to do it, before a measure. */
export const headDoerRule: Rule = {
  why: 'A name before a colon and a verb is told to do it: Ms Quill: oil the wheel.',
  pattern: /^([A-Z][^:.;]{1,60}): (?=[a-z])/,
  fits: ['Ms Quill: oil the wheel'],
  leaves: ['Ms Quill: Mill Warden', 'wheel: oil it'],
}

/** A sentence that is nothing but a bracket. */
export const bracketSentenceRule: Rule = {
  why: 'A bracket that is a sentence of its own speaks of the measures before it.',
  pattern: /^[([](.{2,240})[)\]][.;]?$/,
  fits: ['(Responsible unit: Mill Office; by October 2031)', '[Mill Warden].'],
  leaves: ['(Mill Warden) oils'],
}

/** Small words before a name or month in a piece of such a closing. */
export const closingOpenerRule: Rule = {
  why: 'And, with, led by and by before a capital are no part of the name or month.',
  pattern: /^(?:and|with|led by|by the|by) (?=[A-Z])/,
  fits: ['led by Mill Warden', 'by October'],
  leaves: ['by 9 October', 'without Warden'],
}
