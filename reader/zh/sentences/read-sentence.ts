import { quoted } from '../../commitment/candidate'
import { findNoMeasure } from '../../commitment/no-measure'
import { digit } from '../../outline/letters'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import type { RuleName } from '../../rule-names'
import { hasDate, hasDeadlineWords } from '../deadlines/read-deadline'
import { chineseOrder } from '../order'
import { coverAbove, coverOpen, isBareDuty, readCoveringDuty } from '../steps/cover-above'
import { pushList, pushPieces } from '../steps/push-pieces'
import type { Run, RunSetting } from '../steps/run'
import { readDuty } from '../units/read-duty'
import { readUnitsOfSentence } from '../units/read-units'
import { isTask } from './is-task'
import { splitList } from './split-run'

const marksAhead = /^[,;、]+/
const fewWords = /[一-龥]{4,}/

type SentenceSetting = RunSetting & { isLast: boolean; isOneItem: boolean }

/** Reads one sentence: measures, or the rule by which it is none, or a deadline for all that stands before it. */
export function readSentence(outline: Outline, sentence: Range, setting: SentenceSetting, run: Run): void {
  const words = outline.folded.slice(sentence.start, sentence.end)
  if (run.open.length > 0 && isBareDuty(words)) {
    coverOpen(run, readDuty(outline.text, outline.folded, sentence))
    run.others.push({ range: sentence, rule: 'responsibilityLine', words })
  } else readPromise(outline, sentence, setting, run)
}

function readPromise(outline: Outline, sentence: Range, setting: SentenceSetting, run: Run): void {
  const words = outline.folded.slice(sentence.start, sentence.end)
  const covering = readCoveringDuty(outline, sentence, words)
  const list =
    setting.isOneItem || covering ? null : splitList(outline.folded, sentence, (item) => isTask(outline, item))
  const reason = list ? null : findReason(outline, sentence, words, setting)
  if (covering) coverAbove(run, covering, words)
  else if (reason) run.others.push({ range: sentence, rule: reason, words: words.slice(0, quoted.sentence) })
  else if (list) pushList(outline, list, setting, run)
  else pushPieces(outline, sentence, setting, run)
}

function findReason(outline: Outline, sentence: Range, words: string, setting: SentenceSetting): RuleName | null {
  const bare = words.replace(marksAhead, '')
  const rule = findNoMeasure(chineseOrder.noMeasures, bare, setting)
  if (rule) return rule
  const isOwned = () => hasDate(bare) || readUnitsOfSentence(outline, sentence).length > 0
  if (setting.isLeadIn && !isOwned()) return 'guidingLead'
  if (setting.isGoals && !hasDeadlineWords(bare) && !digit.test(bare)) return 'guidingLead'
  return fewWords.test(bare) ? null : 'closing'
}
