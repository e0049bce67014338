import { describe, expect, it } from 'vitest'
import { everything, type LedgerFilter, noLeader, proofFilters } from '@/domain/task/ledger'
import { dictionaryOf } from '@/i18n'
import { listChips } from './list-chips'

const names = { unit: '', supporting: '', step: '', report: '', handler: '', leader: '陈主任' }
const chipsOf = (filter: Partial<LedgerFilter>, locale: 'zh' | 'en') =>
  listChips({ ...everything, ...filter }, names, dictionaryOf(locale))

describe.each(['zh', 'en'] as const)('the chips of conditions (%s)', (locale) => {
  const { filter: text } = dictionaryOf(locale).ledger

  it('say a leader by name, and no leader as such', () => {
    expect(chipsOf({ leaderId: 'u1' }, locale)).toMatchObject([{ label: text.leader, value: '陈主任' }])
    expect(chipsOf({ leaderId: noLeader }, locale)).toMatchObject([{ label: text.leader, value: text.noLeader }])
  })

  it('say how tasks are handled, each to be taken away alone', () => {
    const filter = { ...everything, moved: true, claimed: true, proof: 'none' } as const
    expect(chipsOf(filter, locale).map(({ label, value }) => [label, value])).toEqual([
      [text.moved, text.is],
      [text.claimed, text.is],
      [text.proof, text.proofs.none],
    ])
    for (const { key, without } of chipsOf(filter, locale))
      expect(without).toEqual({ ...filter, [key]: everything[key as 'moved' | 'claimed' | 'proof'] })
  })

  it('say each kind of proof otherwise', () => {
    const values = proofFilters.flatMap((proof) => chipsOf({ proof }, locale).map(({ value }) => value))
    expect(new Set(values).size).toBe(proofFilters.length)
  })
})
