import type { SeasonRefusals } from '@/domain/season/season-refusals'
import type { Sentences } from '../../sentences'

export const seasonRefusals: Sentences<SeasonRefusals> = {
  seasonNameMissing: 'Not begun: the season has no name yet. Please write one, such as “third quarter of 2026”.',
  seasonNameTaken: (facts) =>
    `Not begun: this body already has a season called “${facts.name}”. Please choose another name.`,
  asOfMissing: 'Not begun: the day that reports tell of is missing. Please fill it in.',
  seasonDueMissing: 'Not begun: the last day to report is missing. Please fill it in.',
  seasonDuePast: (facts) =>
    `Not begun: the last day to report lies before today (${facts.today}). Please choose today or a later day.`,
  asOfAfterDue: (facts) =>
    `Not begun: reports cannot tell of a day after the last day to report, ${facts.due}. Please choose that day or an earlier one.`,
  seasonEmpty: 'Not begun: no task under way fits these conditions. Please choose others.',
  seasonMovedOn: (facts) =>
    `Not begun: other tasks run by now than this page shows; there are ${facts.count}. Please refresh, look, and begin.`,
  seasonClosed: (facts) =>
    `Not done: “${facts.name}” is closed and its figures stay. Please urge on the task’s page instead.`,
  returnReviewed: 'Not sent back: this one has been reviewed. To correct it, ask the unit for another report.',
  returnNotFiled: 'Not sent back: nothing is filed here, or it was sent back just now. Please refresh and look again.',
  returnNotUnderWay: ({ title }) =>
    `"${title}" is in review or not under way any more, so that its handler could not report again and nothing is sent back here. To ask for more, send its completion back on the review page.`,
  returnReasonMissing: 'Not sent back: the reason is missing. Please write what is to be added.',
}
