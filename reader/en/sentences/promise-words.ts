import { listRules, type Rule } from '../../rule'

const striving = 'further|continue to|continually|strive to|endeavour to|seek to|work towards'
const hedge = 'where (?:possible|appropriate)|as appropriate|actively|vigorously'
const softVerb = 'enhance|strengthen|promote|improve|support|encourage|explore|consider'

/** Words that promise effort without a result; alone they make a promise that cannot be checked. */
export const vagueWords: Rule = {
  why: 'Further, strive to and where possible promise effort and no result.',
  pattern: new RegExp(`\\b(?:${striving}|${hedge}|${softVerb})\\b`, 'gi'),
  fits: ['Strive to row', 'where possible'],
  leaves: ['the improvement'],
}

/** Vague words that are the verb of their sentence, which cannot do without it. */
export const keptVerb: Rule = {
  why: 'Improve is vague, but a sentence cannot do without its verb.',
  pattern: /^(?:enhance|strengthen|promote|improve|support|encourage|explore|consider)$/i,
  fits: ['improve', 'Support'],
  leaves: ['actively', 'strive to'],
}

/** Words of a result that can be shown. */
export const resultWords = listRules({
  shownAct: {
    why: 'Publish, build and hold leave something that can be shown.',
    pattern:
      /\b(?:publish|issue|adopt|approve|recruit|appoint|build|launch|write|complete|create|establish|set up|deliver|report|hold|train|test|move|open|install|sign|clear|replace)\w*\b/i,
    fits: ['Publish the ledger', 'two boats replaced'],
    leaves: ['improve the harbour'],
  },
})

/** Words that compare: a change needs the figure it starts from. */
export const changeWords: Rule = {
  why: 'Increase and cut need the figure they start from.',
  pattern: /\b(?:increase|raise|reduce|lower|cut|improve|grow|shorten|expand|decrease|halve|double)\b/i,
  fits: ['Reduce the queue', 'double the berths'],
  leaves: ['the reduction'],
}

/** Figures a change starts from, and comparisons that need none. */
export const baselineWords = listRules({
  fromFigure: {
    why: 'From 60% names the figure it starts from.',
    pattern: /\bfrom [£$€]?\d[\d,.]*(?<![,.])(?: ?%| per ?cent)?/i,
    fits: ['from 60% to 85%', 'from £1,200'],
    leaves: ['from the harbour'],
  },
  comparedWith: {
    why: 'Compared with names what to compare with.',
    pattern: /\bcompared (?:with|to)/i,
    fits: ['compared with last season'],
  },
  toFigure: {
    why: 'To under 20 says where it ends, and so needs no start.',
    pattern: /\bto (?:less than |under |over |no more than |at least )?[£$€]?\d/i,
    fits: ['to under 20', 'to £300'],
    leaves: ['to the harbour'],
  },
  points: {
    why: 'Percentage points say by how much.',
    pattern: /percentage points?/i,
    fits: ['two percentage points'],
  },
})
