import type { Draft, Drafts } from '../draft'
import type { Range } from '../report-text'
import type { Block, Outline } from '../text/read-outline'
import { saysDone } from './columns'
import { pushRecord } from './record'
import { startsWithAct } from './rules/acts'
import { isDutyLabel, type Label, readLabel } from './rules/labels'
import { splitBodies } from './split-bodies'

type Setting = { heading: Range | null; planYear: number | null; recent: Draft[] }

/** Reads the labelled lines from a place on and gives how many they are; 0 where none begin there. */
export function readLabels(outline: Outline, blocks: Block[], from: number, setting: Setting, found: Drafts): number {
  const labels: Label[] = []
  let index = from
  while (index < blocks.length) {
    const step = readStep(outline, blocks, index) ?? readReply(outline, blocks[index], labels)
    if (!step || opensRecord(labels, step.label)) break
    labels.push(step.label)
    index += step.size
  }
  if (
    labels.length === 0 ||
    (isBare(outline, blocks[from]) && !labels.some(({ kind }) => kind === 'lead' || kind === 'deadline'))
  )
    return 0
  pushLabels(outline, labels, setting, found)
  return index - from
}

/** What takes up or turns down the advice above it is its answer, without a label too. */
function readReply(outline: Outline, block: Block | undefined, labels: Label[]): { label: Label; size: number } | null {
  if (!block || block.cells || block.marker || labels.at(-1)?.kind !== 'advice') return null
  const isReply = replies.test(outline.text.slice(block.start, Math.min(block.end, block.start + 120)))
  return isReply ? { label: { kind: 'answer', value: { start: block.start, end: block.end } }, size: 1 } : null
}
const replies =
  /^(?:we|the \w+(?: \w+)?)? ?(?:partially |partly |fully |does not |do not |not )?(?:accept|agree|reject|disagree|note)(?:s|ed)?\b/i

/** A label with its words, on its own line or on the next one. */
function readStep(outline: Outline, blocks: Block[], index: number): { label: Label; size: number } | null {
  const block = blocks[index]
  const label = block ? readLabel(outline, block) : null
  const next = blocks[index + 1]
  if (!label) return null
  if (label.value.end > label.value.start) return hasColon(outline, block) ? { label, size: 1 } : null
  const isValue = next && !next.cells && !next.marker && readLabel(outline, next) === null && !isProse(label, next)
  const isFollowed = blocks[index + 2] ? readLabel(outline, blocks[index + 2] as Block) !== null : isDutyLabel(label)
  return isValue && (isFollowed || isDutyLabel(label))
    ? { label: { ...label, value: { start: next.start, end: next.end } }, size: 2 }
    : null
}

/** A label on a line of its own, without a mark, may be a heading: who or when must stand below it too. */
const isBare = (outline: Outline, block: Block | undefined): boolean =>
  block !== undefined && !/:/.test(outline.text.slice(block.start, block.end))

/** Who and until when are names and dates, not sentences. */
const isProse = ({ kind }: Label, { folded }: Block): boolean =>
  (kind === 'lead' || kind === 'deadline') &&
  (folded.length > 120 || /\b(?:is|are|will|owns?)\b.*\.|\.\s+[A-Z][a-z]+ [a-z]+/.test(folded))

const hasColon = (outline: Outline, block: Block | undefined): boolean =>
  block !== undefined && /^[^:]{2,50}:/.test(outline.text.slice(block.start, block.start + 60))

/** What is wrong or asked opens a record anew after who and when. */
function opensRecord(labels: Label[], next: Label): boolean {
  if (labels.length === 0 || isDutyLabel(next)) return false
  return labels.some(isDutyLabel) ? labels.some(({ kind }) => kind === next.kind) || labels.every(isDutyLabel) : false
}

function pushLabels(outline: Outline, labels: Label[], { heading, planYear, recent }: Setting, found: Drafts): void {
  const told = labels.map((label) => (isOwnerOnly(outline, label) ? { ...label, kind: 'lead' as const } : label))
  const parts = told.map(({ kind, value }) => ({ kind, range: value }))
  const asks = told.some(({ kind }) => kind === 'task' || kind === 'advice' || kind === 'answer')
  if (!asks && recent.length > 0) coverRecent(outline, told, recent, found)
  else pushRecord(outline, { parts, heading, planYear, isLabelled: true }, found)
}

/** "ACTION: JB" names who does what the sentence before says. */
function isOwnerOnly(outline: Outline, { kind, value }: Label): boolean {
  const words = outline.text.slice(value.start, value.end)
  return (
    kind === 'task' &&
    words.length <= 40 &&
    !/\sto\s/.test(words) &&
    !startsWithAct(words) &&
    /^(?:[A-Z][\w.'’]*|and|of|the|&|\/|,| )+$/.test(words)
  )
}

/** Lets labels of who, when and how much hold for measures above them; one that says done takes them away. */
export function coverRecent(outline: Outline, labels: Label[], recent: Draft[], found: Drafts): void {
  const words = ({ value }: Label) => outline.text.slice(value.start, value.end)
  const of = (kind: Label['kind']) => labels.filter((label) => label.kind === kind)
  if ([...of('progress'), ...of('deadline')].some((label) => saysDone(words(label)))) {
    found.drafts = found.drafts.filter((draft) => !recent.includes(draft))
    return
  }
  const units = of('lead')
    .flatMap((label) => splitBodies(words(label)))
    .filter((name) => /[A-Za-z]/.test(name))
  const [due, target] = [of('deadline')[0], of('target')[0]]
  const range = labels[0]?.value ?? { start: 0, end: 0 }
  for (const draft of recent) {
    draft.joinsOwn = true
    draft.duties.push({
      range,
      units: units.map((name, index) => ({ name, role: index === 0 ? 'lead' : 'supporting' })),
      deadline: due ? words(due) : '',
      target: target ? words(target) : '',
    })
  }
}
