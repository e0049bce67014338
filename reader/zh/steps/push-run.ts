import type { Candidate, Duty } from '../../commitment/candidate'
import { mergeFindings } from '../../commitment/candidate'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { coverMissing } from './cover-above'
import { addToGroup } from './duty-lines'
import { headingOf, pushTitle } from './levels'
import { readRun } from './read-run'
import type { RunSetting } from './run'
import type { StepsState } from './steps-state'

const closingBracket = /\(([^()]{2,30})\)。?$/
const lastYear = /.*((?:19|20)\d\d)年/

/** The paragraph that a stretch is of, the title sentence over it, and whether it leads into items below. */
type RunPart = { isLeadIn?: boolean; block?: Block; title?: Range | null }

/** Reads the measures of a stretch and keeps them, with what a title or a duty for all of the above says of them. */
export function pushRun(state: StepsState, whole: Range, { isLeadIn = false, block, title }: RunPart): void {
  const { outline, found } = state
  const setting = settingOf(state, isLeadIn, title !== undefined && title !== null)
  if (title && block) {
    setting.heading = pushTitle(state, block, title)
    found.others.push({ range: setting.heading, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  }
  const run = readRun(outline, title ? { start: title.end, end: whole.end } : whole, setting, state.open)
  state.open = run.open
  for (const duty of run.all) coverAbove(state, duty)
  if (title) coverStage(run.candidates, readStage(outline, title))
  const [only, second] = run.candidates
  if (only?.rule === 'measureSentence' && !second && !title && block?.marker) only.rule = 'standaloneLine'
  addToGroup(state.group, run.candidates, block?.marker ? block.level : null)
  mergeFindings(found, run)
}

const settingOf = (state: StepsState, isLeadIn: boolean, isTitled: boolean): RunSetting => ({
  isLeadIn,
  isTitled,
  heading: headingOf(state),
  planYear: state.planYear,
  isGoals: state.section.mode === 'goals',
  subject: [],
  above: state.found.candidates.at(-1)?.duties.at(-1) ?? null,
})

function coverAbove({ found, covered }: StepsState, duty: Duty): void {
  const kind = duty.deadline ? 'deadline' : 'units'
  coverMissing(found.candidates, duty, covered[kind])
  covered[kind] = found.candidates.length
}

/** A stage's title says in brackets when it is: （2025年4月至6月）. */
function readStage(outline: Outline, title: Range): Duty | null {
  const inner = outline.folded.slice(title.start, title.end).match(closingBracket)?.[1]
  return inner && hasDeadlineWords(inner) ? { range: title, units: [], deadline: inner, target: '' } : null
}

function coverStage(candidates: Candidate[], stage: Duty | null): void {
  if (!stage) return
  const year = stage.deadline.match(lastYear)?.[1]
  for (const candidate of candidates) {
    candidate.duties.push(stage)
    if (year) candidate.planYear = Number(year)
  }
}
