import { expect, it } from 'vitest'
import { findAuthAnswer } from './find-auth-answer'

const answer = (method: string, path: string, hasProvider = false) =>
  findAuthAnswer(method, path.split('/'), hasProvider)

it('lets scripts log in and out', () => {
  for (const [method, path] of [
    ['GET', 'csrf'],
    ['POST', 'callback/credentials'],
    ['POST', 'signout'],
  ] as const)
    expect([path, answer(method, path)]).toEqual([path, 'open'])
})

it("shows none of next-auth's own pages but ours", () => {
  expect(answer('GET', 'signin')).toBe('/login')
  expect(answer('GET', 'error')).toBe('/login')
  expect(answer('GET', 'verify-request')).toBe('/login')
  expect(answer('GET', 'signout')).toBe('/account')
})

it('has nothing else', () => {
  const closed = ['providers', 'session', '_log', 'callback', 'callback/github', 'csrf/x', 'signin/credentials', 'new']
  for (const path of closed)
    for (const method of ['GET', 'POST', 'HEAD', 'PUT'])
      expect([method, path, answer(method, path)]).toEqual([method, path, undefined])
  for (const path of ['signin', 'session', 'csrf', 'error', '__proto__', 'constructor', 'toString'])
    expect([path, answer('POST', path)]).toEqual([path, undefined])
  expect(answer('constructor', 'name')).toBeUndefined()
})

it('opens what a provider needs where one is set, and there alone', () => {
  const ways = [
    ['signin/oidc', 'begin'],
    ['callback/oidc', 'open'],
    ['signout/oidc', 'end'],
  ] as const
  for (const [path, way] of ways) {
    expect([path, answer('GET', path), answer('GET', path, true)]).toEqual([path, undefined, way])
    expect([path, answer('POST', path, true)]).toEqual([path, undefined])
  }
  expect([answer('GET', 'error'), answer('GET', 'error', true)]).toEqual(['/login', '/login?why=provider'])
  expect(answer('GET', 'signin/github', true)).toBeUndefined()
})
