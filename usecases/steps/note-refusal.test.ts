import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { Refusal, type RefusalCode } from '@/domain/refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { noteRefusal } from './note-refusal'

useTestDatabase()
beforeAll(makeDistrict)
const held = globalThis as { jiannuoNoted?: Map<string, unknown> }
beforeEach(() => {
  held.jiannuoNoted = undefined
})

const head = actorOf('head')
const facts = { ability: 'registerPlan', text: 'what was typed' }
const note = (code: RefusalCode, path = '/tasks/t1?x=secret', now = testNow) =>
  noteRefusal(head, new Refusal(code, facts), path, now)
const count = async () => (await reader().select().from(auditEvents)).length
const written = async (work: () => Promise<void>): Promise<number> => {
  const before = await count()
  await work()
  return (await count()) - before
}

describe('an act that was refused for want of right', () => {
  it('is an event that names who, what and where, and nothing that was typed', async () => {
    await note('notAllowed')
    const event = (await reader().select().from(auditEvents)).at(-1)
    expect(event?.after).toEqual({ code: 'notAllowed', ability: 'registerPlan' })
    expect(event).toMatchObject({
      userId: 'head',
      role: 'head',
      action: 'refusal.right',
      objectType: 'page',
      objectId: '/tasks/t1',
    })
  })

  it.each<RefusalCode>([
    'notAllowed',
    'notFound',
    'moveNotYours',
    'issuerElsewhere',
    'ownEvidence',
    'decidedBefore',
    'fileWithMacros',
  ])('is noted as %s', async (code) => expect(await written(() => note(code))).toBe(1))

  it.each<RefusalCode>(['fieldMissing', 'textTooLong', 'staleVersion', 'percentWrong', 'passwordShort'])(
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
