import type { z } from 'zod'
import * as schemas from './schemas'
import { taskParams } from './task-params'

/** One thing that programs may ask: where, what they send and what they get. */
export type Operation = {
  method: 'get' | 'post'
  path: string
  params?: readonly string[]
  body?: z.ZodType
  /** Takes a file in a form as well. */
  takesFile?: boolean
  /** None: a file. */
  answer?: z.ZodType
}

const task = '/tasks/{id}'

/** All operations of /api/v1, by their names; a test holds them against the routes. */
export const operations = {
  readSelf: { method: 'get', path: '/me', answer: schemas.selfAnswer },
  listReports: { method: 'get', path: '/reports', answer: schemas.reportsAnswer },
  listCommitments: { method: 'get', path: '/reports/{id}/commitments', answer: schemas.commitmentsAnswer },
  listTasks: { method: 'get', path: '/tasks', params: taskParams, answer: schemas.tasksAnswer },
  readTask: { method: 'get', path: task, answer: schemas.taskAnswer },
  listUpdates: { method: 'get', path: `${task}/updates`, answer: schemas.updatesAnswer },
  addUpdate: { method: 'post', path: `${task}/updates`, body: schemas.updateBody, answer: schemas.updatedAnswer },
  listEvidence: { method: 'get', path: `${task}/evidence`, answer: schemas.evidenceAnswer },
  addEvidence: {
    method: 'post',
    path: `${task}/evidence`,
    body: schemas.evidenceBody,
    takesFile: true,
    answer: schemas.countAnswer,
  },
  judgeEvidence: {
    method: 'post',
    path: `${task}/evidence/verdict`,
    body: schemas.verdictBody,
    answer: schemas.countAnswer,
  },
  readEvidenceFile: { method: 'get', path: '/evidence/{id}/file' },
  moveTask: { method: 'post', path: `${task}/moves`, body: schemas.moveBody, answer: schemas.movedAnswer },
} as const satisfies Record<string, Operation>
export type OperationName = keyof typeof operations
