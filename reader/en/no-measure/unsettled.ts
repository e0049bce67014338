import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

/** Sentences that quote, ask, foresee or weigh: nothing is settled by them. */
export const unsettledRules = listRules<NoMeasureRule>({
  saying: {
    rule: 'fact',
    why: 'What others said or asked binds nobody here, unless something was agreed.',
    pattern:
      /^(?!.*\b(?:agreed|undertook|action)\b)[^."“]{0,80}\b(?:said|thought|argued|complained|praised|have asked whether|has asked whether|it is hoped|we expect that|we have every confidence)\b/i,
    fits: ['A miller said that wheels will turn', 'Rain, it is hoped, will come'],
    leaves: ['A miller said so, and it was agreed to oil them'],
  },
  askOfReaders: {
    rule: 'fact',
    why: 'What a paper asks of the meeting that reads it is not the work it tells of.',
    pattern:
      /\b(?:is|are) (?:asked|invited|recommended|requested) to (?:note|approve|endorse|agree|consider|receive|comment|discuss|adopt|support)\b/i,
    fits: ['Millers are invited to comment'],
    leaves: ['Millers are asked to oil them'],
  },
  forecast: {
    rule: 'fact',
    why: 'What is foreseen is not promised.',
    pattern:
      /\b(?:is|are) (?:expected|forecast|projected|likely|estimated|set|bound) to (?:be|remain|rise|fall|increase|decrease|decline|grow|stay|continue|reach)\b/i,
    fits: ['Rye is likely to rise', 'Stocks are bound to fall'],
    leaves: ['Millers are expected to oil them'],
  },
  question: {
    rule: 'fact',
    why: 'A question promises nothing.',
    pattern: /\?["”’)]?$/,
    fits: ['Will the wheel turn?', '“Will it turn?”'],
    leaves: ['Will it turn? It will.'],
  },
  readersAsked: {
    rule: 'fact',
    why: 'You asked, you said: readers are quoted.',
    pattern: /^you (?:asked|said|told|wrote|raised|mentioned)\b/i,
    fits: ['You wrote that wheels should turn'],
    leaves: ['You will get rye'],
  },
  stillThinking: {
    rule: 'fact',
    why: 'What is still being looked at or considered is not settled, unless a will or a date follows.',
    pattern:
      /^(?:\*\*[^*]{1,40}\*\*:? ?)?(?:we|the \w+) (?:are|is) (?:still )?(?:looking (?:at|into)|considering|exploring|thinking)\b(?!.*\b(?:will|by)\b)/i,
    fits: ['We are still considering rye', 'The mill is exploring oats'],
    leaves: ['We are considering rye and will decide soon'],
  },
})
