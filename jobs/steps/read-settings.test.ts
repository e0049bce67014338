import { expect, test } from 'vitest'
import { readEnv } from '@/env'
import { ensureSafe } from './read-settings'

const settingsOf = (given: Record<string, string | undefined>) => readEnv({ NEXTAUTH_SECRET: 's'.repeat(32), ...given })

test.each([
  {},
  { HOST: '0.0.0.0', NEXTAUTH_URL: 'https://duban.example.gov.cn' },
  { NEXTAUTH_URL: 'http://localhost:3000' },
  { HOST: '0.0.0.0', ALLOW_INSECURE_HTTP: '1' },
])('%o may start', (given) => {
  expect(() => ensureSafe(settingsOf(given))).not.toThrow()
})

test.each([{ HOST: '0.0.0.0' }, { NEXTAUTH_URL: 'http://10.0.0.8:3000' }])(
  '%o is plain HTTP for others and may not, in one line that tells the way out',
  (given) => {
    expect(() => ensureSafe(settingsOf(given))).toThrow(/^[^\n]+ALLOW_INSECURE_HTTP=1[^\n]+$/)
  },
)
