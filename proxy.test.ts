import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { expect, it } from 'vitest'
import * as module from './proxy'

const config: { matcher?: string[] } = 'config' in module ? (module.config as { matcher?: string[] }) : {}

it('passes no path by, since whatever is no file is answered by a page, which takes actions', () => {
  const paths = [
    ...[
      '/',
      '/login',
      '/tasks',
      '/api/export/ledger.xlsx',
      '/icon.svg',
      '/icon.svgx',
      '/icon.svg/tasks',
      '/tasks/icon.svg',
    ],
    ...[
      '/_next/static/none.js',
      '/_next/static/chunks/a1b2.js',
      '/_next/staticx',
      '/_next/image',
      '/_next%2Fstatic/a.js',
    ],
    ...['/favicon.ico', '/favicon.icotasks', '/favicon.ico/tasks', '/ICON.SVG', '/icon.svg%2Ftasks'],
  ]
  for (const path of paths) expect([path, unstable_doesMiddlewareMatch({ config, url: path })]).toEqual([path, true])
})
