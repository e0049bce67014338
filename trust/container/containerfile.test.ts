import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readImage, readSteps } from './containerfile'

const steps = readSteps(readFileSync('deploy/Containerfile', 'utf8'))

it('reads all that the container file says', () => {
  const image = readImage(steps)
  expect(image).toMatchObject({
    folder: '/opt/jiannuo',
    user: 'node',
    volume: '/var/lib/jiannuo',
    command: ['node', 'jobs/start.js'],
  })
  expect(image.base).toMatch(/node:\d+[.]\d+[.]\d+-bookworm-slim$/)
  expect(image.env).toMatchObject({ NODE_ENV: 'production', DATA_DIR: image.volume, PORT: image.port })
  expect(image.health.slice(0, 2)).toEqual(['node', '-e'])
  expect(steps.filter(({ name }) => /COPY|RUN/.test(name)).map(({ name }) => name)).toEqual(['COPY', 'RUN'])
})

it('refuses a step that it would not try', () => {
  expect(() => readImage([...steps, { name: 'SHELL', words: '["sh"]' }])).toThrow('not tried: SHELL')
})
