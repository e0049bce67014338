import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '../testing'
import { askPast, holdPast } from './ask-past'
import { fillPast } from './fill-past'
import { currentPast } from './in-past'

vi.mock('./fill-past')
const days = Array.from({ length: 6 }, (_, at) => `2026-03-0${at + 1}`)
const wait = () => new Promise((resolve) => setImmediate(resolve))
const sayDay = async () => currentPast()?.day

describe('days that are over', () => {
  useTestDatabase()
  let [atOnce, most] = [0, 0]
  beforeEach(() => {
    ;[atOnce, most] = [0, 0]
    vi.mocked(fillPast).mockReset()
    vi.mocked(fillPast).mockImplementation(async () => {
      most = Math.max(most, ++atOnce)
      await wait()
      atOnce--
    })
  })

  const ask = (day: string, by = 'one') => askPast(day, by, sayDay).catch(({ code }) => code)

  it('are made one after the other, however many ask at once, and not more of them for one person than a few', async () => {
    const told = await Promise.all([...days, ...days].map((day) => ask(day)))
    const once = [...days.slice(0, 3), 'pastsBusy', 'pastsBusy', 'pastsBusy']
    expect(told).toEqual([...once, ...once])
    expect(most).toBe(1)
    expect(await ask(days[5] ?? '')).toBe(days[5])
  })

  it('are asked for by others whatever one person asks for', async () => {
    const eager = days.map((_, at) => ask(`2026-05-1${at}`, 'eager'))
    expect(await Promise.all(days.map((_, at) => ask(`2026-04-1${at}`, `person ${at}`)))).not.toContain('pastsBusy')
    expect(await Promise.all(eager)).toContain('pastsBusy')
    expect(most).toBe(1)
  })

  it('go on being made after one that could not be', async () => {
    vi.mocked(fillPast).mockRejectedValueOnce(new Error('disk'))
    const asked = ['2025-01-01', '2025-01-02'].map((day) => askPast(day, 'one', sayDay).catch(() => 'failed'))
    expect(await Promise.all(asked)).toEqual(['failed', '2025-01-02'])
    expect(await askPast('2025-01-01', 'one', sayDay)).toBe('2025-01-01')
  })

  it('are kept once what was begun on them must have been written', async () => {
    const count = async (day: string) => {
      const before = vi.mocked(fillPast).mock.calls.length
      await askPast(day, 'one', sayDay)
      await askPast(day, 'one', sayDay)
      return vi.mocked(fillPast).mock.calls.length - before
    }
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2023-05-01T16:00:02.000Z'))
    expect(await count('2023-05-01')).toBe(2)
    clock.mockReturnValue(Date.parse('2023-05-01T16:11:00.000Z'))
    expect(await count('2023-05-01')).toBe(1)
    clock.mockRestore()
  })

  it('are not made anew for who reads on while others ask for other days', async () => {
    const within = await holdPast('2024-01-01', 'one')
    for (const day of days) await askPast(day, 'one', sayDay)
    const made = vi.mocked(fillPast).mock.calls.length
    expect(await within(sayDay)).toBe('2024-01-01')
    expect(vi.mocked(fillPast).mock.calls.length).toBe(made)
  })
})
