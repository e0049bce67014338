import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { Refusal } from '@/domain/refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { noteRefusal } from './note-refusal'

useTestDatabase()
beforeAll(makeDistrict)
const held = globalThis as { jiannuoNoted?: Map<string, unknown> }
beforeEach(() => {
  held.jiannuoNoted = undefined
})

const head = actorOf('head')
const note = (code: string, path = '/tasks/t1?x=secret', now = testNow) =>
  noteRefusal(head, new Refusal(code, { ability: 'registerPlan', title: 'what was typed' }), path, now)
const count = async () => (await reader().select().from(auditEvents)).length
const written = async (work: () => Promise<void>): Promise<number> => {
  const before = await count()
  await work()
  return (await count()) - before
}

describe('an act that was refused for want of right', () => {
  it('is an event that names who, what and where, and nothing that was typed', async () => {
    await note('notAllowed')
    expect((await reader().select().from(auditEvents)).at(-1)).toMatchObject({
      userId: 'head',
      role: 'head',
      action: 'refusal.right',
      objectType: 'page',
      objectId: '/tasks/t1',
      after: { code: 'notAllowed', ability: 'registerPlan' },
    })
  })

  it.each([
    'notAllowed',
    'notFound',
    'moveNotYours',
    'issuerElsewhere',
    'ownEvidence',
    'decidedBefore',
    'fileWithMacros',
  ])('is noted as %s', async (code) => expect(await written(() => note(code))).toBe(1))

  it.each(['fieldMissing', 'textTooLong', 'staleVersion', 'percentWrong', 'passwordShort'])(
    'is none where somebody only mistyped (%s)',
    async (code) => expect(await written(() => note(code))).toBe(0),
  )

  it('cannot flood the log: once a minute of a kind, twenty a minute of a person', async () => {
    expect(
      await written(async () => void (await Promise.all(Array.from({ length: 50 }, () => note('notAllowed'))))),
    ).toBe(1)
    const many = Array.from({ length: 50 }, (_, index) => `/tasks/${index}`)
    expect(await written(async () => void (await Promise.all(many.map((path) => note('notFound', path)))))).toBe(19)
    expect(await written(() => note('notAllowed', '/tasks/t1', '2026-03-02T02:01:01.000Z'))).toBe(1)
  })

  it('is no event where an error is none of the product’s', async () => {
    expect(await written(() => noteRefusal(head, new Error('x'), '/', testNow))).toBe(0)
  })
})
