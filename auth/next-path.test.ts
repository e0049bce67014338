import { describe, expect, it } from 'vitest'
import { logInPath, readNextPath } from './next-path'

describe('readNextPath', () => {
  it.each([
    ['/tasks?q=执法&year=2025#top', '/tasks?q=%E6%89%A7%E6%B3%95&year=2025#top'],
    ['/', '/'],
    ['/tasks/1/../2', '/tasks/2'],
  ])('goes on to %s of this site', (text, path) => {
    expect(readNextPath(text)).toBe(path)
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example\t',
    '/\t/evil.example',
    '/a\\..\\b',
    'javascript:alert(1)',
    'tasks',
    '',
    '/login',
    '/login?next=/login',
    '/api/unsent',
    '/.//evil.example',
    '/x/..//evil.example',
    undefined,
    42,
  ])('stays on the site for %s', (text) => {
    expect(readNextPath(text)).toBe('/')
  })
})

describe('logInPath', () => {
  it('leads back to the page and says why', () => {
    expect(logInPath('/tasks/1?a=1&b=2', 'ended')).toBe('/login?next=%2Ftasks%2F1%3Fa%3D1%26b%3D2&why=ended')
    expect(logInPath('/')).toBe('/login')
  })
})
