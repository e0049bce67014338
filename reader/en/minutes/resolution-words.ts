import { listRules, type Rule } from '../../rule'

const heard = 'noted|acknowledged|received|approved|adopted|endorsed|agreed|accepted|welcomed|thanked|recorded'
const settled =
  'confirmed|ratified|supported|granted|refused|re-?elected|elected|appointed|recommended|commended|allowed'

/** The word that opens what a meeting decided. */
export const resolutionOpening: Rule = {
  why: 'RESOLVED that, AGREED: and It was decided that open what a meeting decided.',
  pattern:
    /^(?:\(?\d{1,2}[.)]\s*)?(?:it was (?:further |unanimously )?)?(?:resolved|agreed|decided|recommended|resolution|decision)(?: unanimously| as follows)?\s*(?:[:–—-]\s*(?:that\b)?|that\b)\s*[:–—-]?\s*/i,
  fits: ['RESOLVED that Ida mend it', 'It was unanimously agreed: that', '(2) Decision – mend it'],
  leaves: ['Agreed minutes', 'We resolved that'],
}

/** A paragraph at whose end a list of decisions opens. */
export const resolutionBelow: Rule = {
  why: 'It was agreed, at the end of a paragraph with a colon, opens the decisions listed below it.',
  pattern:
    /[.;] (?:it was |the \w+ )?(?:further |unanimously )?(?:resolved|agreed|decided|recommended)(?: that| to)?:$/i,
  fits: ['The bells are old. It was agreed:'],
  leaves: ['It was agreed: mend the bells'],
}

/** Decisions that give nobody anything to do. */
export const formalDecisions = listRules({
  beNoted: {
    why: 'What is to be noted, approved, adopted or the like is settled by the decision itself.',
    pattern: new RegExp(`\\bbe (?:now )?(?:${heard}|${settled}|taken as read)\\b`, 'i'),
    fits: ['the tolls be noted', 'Ida be re-elected'],
    leaves: ['the tolls be raised'],
  },
  toNote: {
    why: 'To note, approve, receive or thank is done once the meeting has said so.',
    pattern: /^(?:that )?(?:to )?(?:note|approve|receive|endorse|thank|accept|agree|adopt|confirm|welcome)\b/i,
    fits: ['to note the tolls', 'Approve the tolls'],
    leaves: ['to raise the noted tolls'],
  },
  thanks: {
    why: 'Thanks ask for nothing.',
    pattern: /\bthanks\b/i,
    fits: ['that thanks go to Ida'],
    leaves: ['thankless'],
  },
})

/** What makes the words of a decision something to do. */
export const decisionRules = listRules({
  bindingWord: {
    why: 'Be, to, will, should, shall or must asks for something.',
    pattern: /\b(?:be|to|will|should|shall|must)\b/i,
    fits: ['the ferry be mended', 'Ida to sing'],
    leaves: ['ferry tolls'],
  },
  wordsOfSentence: {
    why: 'A few words that go on in plain letters are a sentence, as a verb may say in any form: the clerk write to all.',
    pattern: /^(?:that )?\S+(?: \S+){0,5} [a-z]+/i,
    fits: ['that Ida sing'],
    leaves: ['Tolls', '12 34'],
  },
})

/** Lines without a number that go on with a decision. */
export const resolutionItem: Rule = {
  why: 'A line that begins with that or to goes on with what was decided.',
  pattern: /^(?:that|to) /i,
  fits: ['That Ida sing', 'to sing'],
  leaves: ['Thatched roofs'],
}

/** Numbered lines that begin a new item of the meeting. */
export const agendaLine: Rule = {
  why: 'A number and a title without any stop is the next item of the agenda.',
  pattern: /^\d{1,2}[.)]? ?[A-Z][^.;,]{2,60}$/,
  fits: ['7. Tolls and fares', '12 Ferry'],
  leaves: ['7. Ida to sing.', '7. that Ida sing'],
}
