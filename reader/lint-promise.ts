import { findBaseline, hasResult, isChange, isKeptVerb, listVague, type PromiseWords } from './commitment/promise-words'
import type { Language } from './language'
import { languageOf } from './languages'
import { foldText } from './outline/fold-text'
import { oneBlank } from './outline/letters'
import type { ReadCommitment } from './report-text'

/** What a promise lacks that anyone would need to tell whether it was kept. */
export type MissingPart = 'result' | 'baseline' | 'target' | 'unit' | 'date'

/** `missing` in the order to ask for it; `vague` are the words without content; `form` is what a person may start from. */
export type PromiseLint = { isVague: boolean; missing: MissingPart[]; vague: string[]; form: MeasurableForm }

/** The parts of a measurable promise, filled where the source says them; null where a person has to. */
export type MeasurableForm = {
  unit: string | null
  date: string | null
  act: string
  target: string | null
  baseline: string | null
}

type Checked = Pick<ReadCommitment, 'text' | 'deadline' | 'units' | 'targets'>

/**
 * Names what is missing in a promise and gives a measurable form to start from. A promise is vague where it has neither a
 * result that can be shown nor a target, or rests on words of effort alone. A person decides; nothing is changed.
 */
export function lintPromise(commitment: Checked, language: Language['code'] = 'zh'): PromiseLint {
  const { promises } = languageOf(language)
  const words = foldText(commitment.text)
  const vague = listVague(words, promises)
  const missing = listMissing(commitment, words, promises)
  const hasEnd = !missing.includes('result') || !missing.includes('target')
  return {
    isVague: !hasEnd || (vague.length > 0 && missing.includes('target') && missing.includes('date')),
    missing,
    vague,
    form: proposeForm(commitment, words, vague, promises),
  }
}

function listMissing({ targets, deadline, units }: Checked, words: string, promises: PromiseWords): MissingPart[] {
  const hasTarget = targets.length > 0
  const missing: MissingPart[] = []
  if (!hasTarget && !hasResult(words, promises)) missing.push('result')
  if (isChange(words, promises) && findBaseline(words, promises) === null) missing.push('baseline')
  if (!hasTarget) missing.push('target')
  if (units.length === 0) missing.push('unit')
  if (deadline.kind === 'unset') missing.push('date')
  return missing
}

const shortestAct = 4
const letter = /[\u4e00-\u9fffA-Za-z]/g
const clauseEnd = /[，,。;；]/

/** A clause says more than when: 2026年， alone is no act. */
const isAct = (clause: string, date: string): boolean =>
  (clause.replace(date, '').match(letter)?.length ?? 0) >= shortestAct

/** The source's own parts, without the words of effort. */
function proposeForm(
  { text, deadline, units, targets }: Checked,
  words: string,
  vague: string[],
  promises: PromiseWords,
): MeasurableForm {
  const clauses = text.split(clauseEnd)
  const clause = clauses.find((one) => isAct(one, deadline.text)) ?? text
  // An English sentence keeps its verb: improve is vague, but "We will services" is no sentence.
  const act = oneBlank(
    vague.filter((word) => !isKeptVerb(word, promises)).reduce((rest, word) => rest.replace(word, ''), clause),
  ).trim()
  return {
    unit: units[0]?.name ?? null,
    date: deadline.text || null,
    act: act || clause,
    target: targets[0] ?? null,
    baseline: findBaseline(words, promises),
  }
}
