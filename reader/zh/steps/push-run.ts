import type { Draft, Duty } from '../../commitment/draft'
import { mergeDrafts } from '../../commitment/draft'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { coverMissing } from './cover-above'
import { addToGroup } from './duty-lines'
import { readRun } from './read-run'
import type { RunSetting } from './run'
import { headingOf, pushTitle, type StepsState } from './steps-state'

const closingBracket = /\(([^()]{2,30})\)。?$/
const lastYear = /.*((?:19|20)\d\d)年/

/** The paragraph that a stretch is of, the title sentence over it, and whether it leads into items below. */
type RunPart = { isLead?: boolean; block?: Block; title?: Range | null }

/** Reads the measures of a stretch and keeps them, with what a title or a duty for all of the above says of them. */
export function pushRun(state: StepsState, whole: Range, { isLead = false, block, title }: RunPart): void {
  const { outline, found } = state
  const setting = settingOf(state, isLead, title !== undefined && title !== null)
  if (title && block) {
    setting.heading = pushTitle(state, block, title)
    found.others.push({ range: setting.heading, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  }
  const run = readRun(outline, title ? { start: title.end, end: whole.end } : whole, setting, state.open)
  state.open = run.open
  for (const duty of run.all) coverAbove(state, duty)
  if (title) coverStage(run.drafts, readStage(outline, title))
  const [only, second] = run.drafts
  if (only?.rule === 'measureSentence' && !second && !title && block?.marker) only.rule = 'standaloneLine'
  addToGroup(state.group, run.drafts, block?.marker ? block.level : null)
  mergeDrafts(found, run)
}

const settingOf = (state: StepsState, isLead: boolean, isTitled: boolean): RunSetting => ({
  isLead,
  isTitled,
  heading: headingOf(state),
  planYear: state.planYear,
  isGoals: state.section.mode === 'goals',
  subject: [],
  above: state.found.drafts.at(-1)?.duties.at(-1) ?? null,
})

function coverAbove({ found, covered }: StepsState, duty: Duty): void {
  const kind = duty.deadline ? 'deadline' : 'units'
  coverMissing(found.drafts, duty, covered[kind])
  covered[kind] = found.drafts.length
}

/** A stage's title says in brackets when it is: （2025年4月至6月）. */
function readStage(outline: Outline, title: Range): Duty | null {
  const inner = outline.folded.slice(title.start, title.end).match(closingBracket)?.[1]
  return inner && hasDeadlineWords(inner) ? { range: title, units: [], deadline: inner, target: '' } : null
}

function coverStage(drafts: Draft[], stage: Duty | null): void {
  if (!stage) return
  const year = stage.deadline.match(lastYear)?.[1]
  for (const draft of drafts) {
    draft.duties.push(stage)
    if (year) draft.planYear = Number(year)
  }
}
