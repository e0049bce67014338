import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { expect, it } from 'vitest'
import { config } from './proxy'

const isProxied = (path: string): boolean => unstable_doesMiddlewareMatch({ config, url: path })

it("passes by the build's own files and the icon alone", () => {
  expect(isProxied('/_next/static/chunks/a1b2.js')).toBe(false)
  expect(isProxied('/icon.svg')).toBe(false)
  expect(isProxied('/icon.svg?icon.0f3a.svg')).toBe(false)
})

it('guards whatever merely begins or ends alike', () => {
  const paths = [
    ...[
      '/',
      '/login',
      '/tasks',
      '/api/export/ledger.xlsx',
      '/_next',
      '/_next/static',
      '/_next/image',
      '/_next/staticx/a.js',
    ],
    ...[
      '/icon.svgx',
      '/icon.svg/tasks',
      '/iconxsvg',
      '/icon.svg.rsc',
      '/favicon.ico',
      '/favicon.icotasks',
      '/favicon.ico/tasks',
    ],
    ...['/tasks/icon.svg', '/x/_next/static/a.js', '/ICON.SVG', '/icon.svg%2Ftasks', '/_next%2Fstatic/a.js'],
  ]
  for (const path of paths) expect([path, isProxied(path)]).toEqual([path, true])
})
