import { beforeEach, expect, test, vi } from 'vitest'
import { dropFromWindow, findInWindow, keepInWindow, nameWindowCopy } from './window-copy'

const items: Record<string, string> = {}
const kept = nameWindowCopy('u1', 'progress:t1')

beforeEach(() => {
  for (const key of Object.keys(items)) delete items[key]
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(items, { [key]: value }),
    removeItem: (key: string) => delete items[key],
  }
  vi.stubGlobal('sessionStorage', new Proxy(items, { get: (all, name) => Reflect.get({ ...all, ...methods }, name) }))
})

test('a window gives back what it kept after the server last did, until it is dropped', () => {
  keepInWindow(kept, { done: '最后一个字' })
  expect(findInWindow(kept, '')?.values).toEqual({ done: '最后一个字' })
  expect(findInWindow(kept, '9999')).toBeUndefined()
  dropFromWindow(kept)
  expect(findInWindow(kept, '')).toBeUndefined()
})

test('what somebody else typed in this window is thrown away as soon as another looks', () => {
  keepInWindow(kept, { done: '别人的' })
  items.other = 'not ours'
  expect(findInWindow(nameWindowCopy('u2', 'progress:t1'), '')).toBeUndefined()
  expect(Object.keys(items)).toEqual(['other'])
})

test('a browser that keeps nothing changes nothing', () => {
  vi.stubGlobal('sessionStorage', undefined)
  keepInWindow(kept, { done: 'x' })
  expect(findInWindow(kept, '')).toBeUndefined()
})
