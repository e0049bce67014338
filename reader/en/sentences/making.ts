import { listRules } from '../../rule'

/** Verbs of a measure that leave something to be shown. */
export const makingRules = listRules({
  paperMade: {
    why: 'Publishing, writing, adopting or agreeing leaves a paper.',
    pattern: /\b(?:publish|issue|adopt|write|agree|report|review|refresh)\b/i,
    fits: ['publish the tide tables', 'refresh the rules'],
    leaves: ['publishers', 'the tables were published'],
  },
  thingMade: {
    why: 'Building, opening, installing or moving leaves a thing that can be seen.',
    pattern: /\b(?:build|launch|complete|introduce|create|establish|set up|deliver|produce|open|install|move)\b/i,
    fits: ['build a weir', 'set up a mill'],
    leaves: ['builders', 'set upright'],
  },
  peopleReached: {
    why: 'Recruiting, appointing, training, testing and holding something leaves names and dates.',
    pattern: /\b(?:recruit|appoint|hold|train|test)\b/i,
    fits: ['appoint a miller', 'hold two fairs'],
    leaves: ['trainers'],
  },
})
