import { addCircular } from '@/db/circular/circulars'
import { transaction } from '@/db/client'
import { dayOf, lastSettledDay } from '@/domain/calendar'
import type { CircularState } from '@/domain/circular/circular'
import { createCircular } from '@/domain/circular/testing'
import { canary } from '../canaries'
import type { Deed } from '../deed'

type Body = 'district' | 'town' | 'elsewhere'
const bodies: readonly Body[] = ['district', 'town', 'elsewhere']
const actions = 'app/(work)/circulars/circular-actions'
const asked = { directorReview: 'endorse', leaderReview: 'approve', ready: 'issue' } as const

let count = 0

/** A circular of a body at a step of its way; gives its id. */
export async function makeCircular(body: Body, state: CircularState = 'drafting'): Promise<string> {
  count += 1
  const id = `circular-${body}-${count}`
  const words = { title: canary(body, 'plan'), text: canary(body, 'plan'), opening: canary(body, 'plan') }
  const by = `${body}-coordinator`
  await transaction((tx) =>
    addCircular(tx, createCircular({ id, unitId: body, state, ...words, begunBy: by, writers: [by] })),
  )
  return id
}

const ofEach = (state: CircularState, fields: (circularId: string) => Record<string, string>): Deed[] =>
  bodies.map((body) => ({ about: `of ${body}`, fields: async () => fields(await makeCircular(body, state)) }))

/** Calls of circulars. */
export const circularDeeds: Record<string, Deed[]> = {
  [`${actions} beginCircularAction`]: [
    { about: 'of yesterday', fields: () => ({ asOf: lastSettledDay(new Date().toISOString()), seasonId: '' }) },
  ],
  [`${actions} writeCircularAction`]: ofEach('drafting', (circularId) => ({
    ...{ circularId, version: '1', title: '通报', addressees: '各有关单位：', text: '正文。', deed: 'save' },
  })),
  [`${actions} actOnCircularAction`]: (['directorReview', 'leaderReview', 'ready'] as const).flatMap((state) =>
    ofEach(state, (circularId) => ({
      ...{ circularId, version: '1', act: asked[state], note: '', number: '', day: dayOf(new Date().toISOString()) },
    })).map((deed) => ({ ...deed, about: `${asked[state]} ${deed.about}` })),
  ),
}
