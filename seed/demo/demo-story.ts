import type { Role } from '@/domain/people'
import type { Move } from '@/domain/task/move/lifecycle'
import type { DeadlineKind, Period, RequestKind, TaskKind } from '@/domain/task/task'
import type { PointAnswers } from '@/domain/task/urging/urge'

/** A piece of proof: which standard it answers (from 1, 0 for none), what sort of thing it is, what it is called. */
export type DemoProof = {
  standard: number
  sort: 'pdf' | 'docx' | 'xlsx' | 'png' | 'number' | 'link'
  title: string
  /** Number of a document or address of a page. */
  reference?: string
  isProcess?: boolean
  /** The day until which it holds. */
  until?: string
}

export type DemoReport = {
  /** Percent done, or points before the calendar that the task lies behind today. */
  percent: number | { behind: number }
  done: string
  problems?: string
  next?: string
  /** Takes in what supporting units answered since the last report. */
  takesAnswers?: true
  /** `Q1`, `H1` or `11`, or a milestone's name: the instance that this files. */
  occurrence?: string
  proofs?: DemoProof[]
}

/** One thing that somebody did on a day; see demo-calendar for how days are told. */
export type DemoStep = { on: string } & (
  | {
      act: 'move'
      move: Exclude<Move, 'report'>
      by: 'handler' | 'head' | Role
      fields?: Record<string, string | boolean>
    }
  | ({ act: 'report' } & DemoReport)
  /** Each as name, day as all days are told, and share. */
  | { act: 'stages'; stages: [label: string, day: string, weight: number][] }
  | { act: 'answer'; unit: string; done: string }
  /** The office enters what a unit sent as a form; where it says `stays`, the unit has not confirmed it yet. */
  | { act: 'enter'; unit: string; percent: number; done: string; reference: string; stays?: true }
  | { act: 'ask'; kind: RequestKind; reason: string }
  | { act: 'accept' }
  | { act: 'reject'; title: string; note: string }
  /** A newer version of a piece of this title, and what it says. */
  | { act: 'replace'; title: string; proof: DemoProof; done: string }
  /** A file of this title that the unit handed in on another task. */
  | { act: 'reuse'; title: string; standard: number }
  | { act: 'revise'; unit: string }
  | { act: 'urge'; words: string }
  | { act: 'receipt'; by: 'handler' | 'head' }
  | { act: 'answerSlip'; by: 'handler' | 'head'; answers: PointAnswers }
  | { act: 'instruct'; words: string }
  | { act: 'reply'; answer: string }
)

/** A promise of a sample report as people worked it out: what became of the sentence that holds `words`, and then of the task. */
export type DemoPromise = {
  words: string
  title: string
  kind: TaskKind
  lead: string
  handler: string
  supporting?: string[]
  deadline: { kind: DeadlineKind; due?: string; period?: Period; want?: 'past' | 'soon' }
  standards: string[]
  shortcomings?: number[]
  isKey?: boolean
  needsLeader?: boolean
  leader: string
  story: DemoStep[]
}

type Fields = Record<string, string | boolean>
const move = (on: string, name: Exclude<Move, 'report'>, by: 'handler' | 'head' | Role, fields?: Fields): DemoStep => ({
  on,
  act: 'move',
  move: name,
  by,
  fields,
})

// What was reported as less was looked into; nothing is declared where all of it was reported.
const minded = { belowFull: 'on' }

export const sign = (on: string) => move(on, 'sign', 'head')
export const report = (on: string, told: DemoReport): DemoStep => ({ on, act: 'report', ...told })
/** The unit names its milestones. */
export const stages = (on: string, named: (DemoStep & { act: 'stages' })['stages']): DemoStep => ({
  ...{ on, act: 'stages', stages: named },
})
export const answer = (on: string, unit: string, done: string): DemoStep => ({ on, act: 'answer', unit, done })
export const enter = (on: string, told: Omit<DemoStep & { act: 'enter' }, 'on' | 'act'>): DemoStep => ({
  ...{ on, act: 'enter', ...told },
})
export const accept = (on: string): DemoStep => ({ on, act: 'accept' })
export const reject = (on: string, title: string, note: string): DemoStep => ({ on, act: 'reject', title, note })
export const replace = (on: string, title: string, proof: DemoProof, done: string): DemoStep => ({
  ...{ on, act: 'replace', title, proof, done },
})
export const reuse = (on: string, title: string, standard: number): DemoStep => ({
  ...{ on, act: 'reuse', title, standard },
})
/** The same proof, which holds until a day. */
export const until = (day: string, proof: DemoProof): DemoProof => ({ ...proof, until: day })
export const submit = (on: string) => move(on, 'submit', 'handler')
export const approveUnit = (on: string) => move(on, 'approveUnit', 'head')
export const complete = (on: string) => move(on, 'complete', 'coordinator', minded)
export const approve = (on: string) => move(on, 'approve', 'leader', minded)
export const sendBack = (on: string, by: 'head' | 'coordinator' | 'leader', reason: string) =>
  move(on, 'sendBack', by, { reason })
export const close = (on: string, outcome: string) => move(on, 'close', 'director', { outcome })
export const directed = (on: string, name: Exclude<Move, 'report'>, fields: Fields) =>
  move(on, name, 'director', fields)
/** A director asks to cancel and the leader agrees in the afternoon. */
export const cancel = (on: string, reason: string): DemoStep[] => [
  { on, act: 'ask', kind: 'cancel', reason },
  move(on, 'cancel', 'leader'),
]
/** The unit's head says why, and the director concludes the year by it on another day. */
export const conclude = (days: readonly [string, string], outcome: string, reason: string): DemoStep[] => [
  { on: days[0], act: 'ask', kind: 'concludeYear', reason },
  move(days[1], 'concludeYear', 'director', { outcome }),
]
/** A slip in the colour that fits. */
export const urge = (on: string, words: string): DemoStep => ({ on, act: 'urge', words })
export const receipt = (on: string, by: 'handler' | 'head'): DemoStep => ({ on, act: 'receipt', by })
export const answerSlip = (on: string, by: 'handler' | 'head', answers: PointAnswers): DemoStep => ({
  ...{ on, act: 'answerSlip', by, answers },
})
/** The task's leader writes to the unit's head, who answers. */
export const instruct = (on: string, words: string): DemoStep => ({ on, act: 'instruct', words })
export const reply = (on: string, answer: string): DemoStep => ({ on, act: 'reply', answer })
export const object = (on: string, reason: string) => move(on, 'object', 'head', { reason })

/** Handed in, approved by the unit, evidence accepted, completed: on four days. */
export const finish = (days: readonly [string, string, string]): DemoStep[] => [
  submit(days[0]),
  approveUnit(days[1]),
  accept(days[2]),
  complete(days[2]),
]

export const pdf = (standard: number, title: string): DemoProof => ({ standard, sort: 'pdf', title })
export const docx = (standard: number, title: string): DemoProof => ({ standard, sort: 'docx', title })
export const xlsx = (standard: number, title: string): DemoProof => ({ standard, sort: 'xlsx', title })
export const photo = (title: string): DemoProof => ({ standard: 0, sort: 'png', title, isProcess: true })
export const issued = (standard: number, reference: string, title: string): DemoProof => ({
  standard,
  sort: 'number',
  title,
  reference,
})
export const page = (standard: number, title: string, path: string): DemoProof => ({
  standard,
  sort: 'link',
  title,
  reference: `https://www.yunxi.example/${path}`,
})
