import { describe, expect, it } from 'vitest'
import { canAdminister, canManageInstallation, canReshape, canRulePerson, canSeePerson, isRaisedByMove } from './bounds'

const today = '2026-03-02'
const town = { role: 'admin', unitPath: '/root/town/' } as const
const top = { role: 'admin', unitPath: '/root/' } as const
const held = (unitPath: string, toDay: string | null = null) => ({ unitPath, toDay })

describe('an administrator', () => {
  it('administers the own unit and what is below, not what is above, beside or merely begins alike', () => {
    expect(['/root/town/', '/root/town/office/'].every((path) => canAdminister(town, path))).toBe(true)
    expect(['/root/', '/root/other/', '/root/town2/'].some((path) => canAdminister(town, path))).toBe(false)
    expect(canAdminister({ ...town, role: 'director' }, '/root/town/')).toBe(false)
  })

  it('leaves the own unit to the superior, where there is one', () => {
    expect(canReshape(town, { path: '/root/town/' })).toBe(false)
    expect(canReshape(town, { path: '/root/town/office/' })).toBe(true)
    expect(canReshape(top, { path: '/root/' })).toBe(true)
  })

  it('keeps what holds for everybody at the top of the tree alone', () => {
    expect(canManageInstallation(top)).toBe(true)
    expect(canManageInstallation(town)).toBe(false)
    expect(canManageInstallation({ ...top, role: 'director' })).toBe(false)
  })

  it('knows who holds or will hold something inside, and rules who holds nothing outside', () => {
    const both = [held('/root/town/'), held('/root/')]
    expect([canSeePerson(town, both, today), canRulePerson(town, both, today)]).toEqual([true, false])
    const moved = [held('/root/town/', '2026-03-01'), held('/root/other/')]
    expect(canSeePerson(town, moved, today)).toBe(false)
    const came = [held('/root/town/'), held('/root/other/', '2026-03-01')]
    expect(canRulePerson(town, came, today)).toBe(true)
    const isPromised = [held('/root/town/'), { ...held('/root/'), fromDay: '2026-04-01' }]
    expect(canRulePerson(town, isPromised, today)).toBe(false)
  })

  it('keeps those who left with nothing new, and leaves those who never held anything to the top', () => {
    expect(canRulePerson(town, [held('/root/town/', '2026-03-01')], today)).toBe(true)
    expect(canSeePerson(town, [], today)).toBe(false)
    expect(canRulePerson(top, [], today)).toBe(true)
  })

  it('moves nothing under a capacity of business of the own', () => {
    const move = { from: '/root/a/', to: '/root/mine/a/' }
    const own = (role: 'head' | 'admin', unitPath: string) => [{ ...held(unitPath), role }]
    expect(isRaisedByMove(own('head', '/root/mine/'), move, today)).toBe(true)
    expect(isRaisedByMove(own('head', '/root/'), move, today)).toBe(false)
    expect(isRaisedByMove(own('admin', '/root/mine/'), move, today)).toBe(false)
  })
})
