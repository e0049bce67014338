import { type Candidate, type Duty, type Findings, leadFirst } from '../../commitment/candidate'
import { latin } from '../../outline/letters'
import type { Outline } from '../../outline/read-outline'
import { splitBodies } from '../units/split-bodies'
import { saysDone } from './cells'
import type { Label } from './label-lines'

type Values = (kind: Label['kind']) => string[]

/** Lets labels of who, when and how much hold for measures above them; one that says done takes them away. */
export function coverRecent({ text }: Outline, labels: Label[], recent: Candidate[], found: Findings): void {
  const values: Values = (kind) =>
    labels.filter((label) => label.kind === kind).map(({ value }) => text.slice(value.start, value.end))
  if ([...values('progress'), ...values('deadline')].some(saysDone)) {
    found.candidates = found.candidates.filter((candidate) => !recent.includes(candidate))
    return
  }
  const range = labels[0]?.value ?? { start: 0, end: 0 }
  for (const candidate of recent) {
    candidate.joinsOwn = true
    candidate.duties.push({ range, ...readDuty(values) })
  }
}

function readDuty(values: Values): Omit<Duty, 'range'> {
  const names = values('lead')
    .flatMap(splitBodies)
    .filter((name) => latin.test(name))
  return {
    units: leadFirst(names),
    deadline: values('deadline')[0] ?? '',
    target: values('target')[0] ?? '',
  }
}
