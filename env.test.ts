import { expect, it } from 'vitest'
import { readEnv } from './env'

const base = { NEXTAUTH_SECRET: 'x'.repeat(32) }
const hook = {
  WEBHOOK_URL: 'http://oa.inside:8080/jiannuo?key=secret',
  WEBHOOK_HOSTS: 'OA.inside:8080',
  WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 'k').toString('base64')}`,
}
const mail = { SMTP_URL: 'smtps://jiannuo:p%40ss@mail.office.test', MAIL_FROM: 'jiannuo@office.test' }

it('nothing leaves where nothing is set', () => {
  expect(readEnv(base).outgoing).toEqual({ mail: null, robots: [], webhook: null })
})

it('reads a mail server from its address or its parts, and writes to the domain of the sender alone', () => {
  expect(readEnv({ ...base, ...mail }).outgoing.mail).toEqual({
    host: 'mail.office.test',
    port: 465,
    secure: true,
    user: 'jiannuo',
    password: 'p@ss',
    from: 'jiannuo@office.test',
    domains: ['office.test'],
    sealTo: [],
  })
  const parts = { SMTP_HOST: 'mail', MAIL_FROM: 'a@b.test', MAIL_DOMAINS: 'B.test, c.test' }
  expect(readEnv({ ...base, ...parts }).outgoing.mail).toMatchObject({ port: 587, domains: ['b.test', 'c.test'] })
})

it.each([
  ['a server without a sender', { SMTP_HOST: 'mail' }, /^MAIL_FROM/],
  ['an address of another kind', { SMTP_URL: 'http://user:secret@mail' }, /^SMTP_URL=…: must be/],
  ['a robot elsewhere', { WECOM_ROBOT: 'https://evil.test/send?key=secret' }, /^WECOM_ROBOT=…: its host/],
  ['a receiver that is not named', { ...hook, WEBHOOK_HOSTS: 'other.inside' }, /^WEBHOOK_URL=…: its host/],
  ['a receiver without a secret', { ...hook, WEBHOOK_SECRET: undefined }, /^WEBHOOK_SECRET/],
  ['a short secret', { ...hook, WEBHOOK_SECRET: 'whsec_c2VjcmV0' }, /^WEBHOOK_SECRET=…: must be/],
  ['a robot over an open line', { DINGTALK_ROBOT: 'http://oapi.dingtalk.com/robot/send?access_token=secret' }, /https/],
])('refuses %s in a line that shows no secret', (_, given, line) => {
  expect(() => readEnv({ ...base, ...given })).toThrow(line)
  try {
    readEnv({ ...base, ...given })
  } catch (error) {
    expect(String(error)).not.toContain('secret')
  }
})

it('takes a robot at the hosts of its maker, and at those that are named', () => {
  const named = { WECOM_ROBOT: 'http://wecom.inside:8080/send?key=k', ROBOT_HOSTS: 'wecom.inside:8080' }
  expect(readEnv({ ...base, ...named }).outgoing.robots).toHaveLength(1)
  const usual = { DINGTALK_ROBOT: 'https://oapi.dingtalk.com/robot/send?access_token=t', DINGTALK_SECRET: 'SEC' }
  expect(readEnv({ ...base, ...usual }).outgoing.robots).toEqual([
    { name: 'dingtalk', address: usual.DINGTALK_ROBOT, secret: 'SEC' },
  ])
})

it('takes a receiving program at a named host, with the key that its secret holds', () => {
  expect(readEnv({ ...base, ...hook }).outgoing.webhook).toEqual({
    address: hook.WEBHOOK_URL,
    key: Buffer.alloc(32, 'k'),
  })
})

it('metrics are off unless a port is set, and then want a token', () => {
  expect(readEnv(base).metrics).toBeNull()
  expect(() => readEnv({ ...base, METRICS_PORT: '9100' })).toThrow(/^METRICS_TOKEN/)
  const token = 't'.repeat(24)
  const set = { METRICS_PORT: '9100', METRICS_TOKEN: token }
  expect(readEnv({ ...base, ...set }).metrics).toEqual({ port: 9100, host: '127.0.0.1', token })
})

it('a virus scanner is a socket or a host with its port', () => {
  expect(readEnv(base).scanner).toBeNull()
  expect(readEnv({ ...base, CLAMD: '/run/clamav/clamd.ctl' }).scanner).toEqual({ path: '/run/clamav/clamd.ctl' })
  expect(readEnv({ ...base, CLAMD: '10.0.0.5:3310' }).scanner).toEqual({ host: '10.0.0.5', port: 3310 })
  expect(readEnv({ ...base, CLAMD: '[::1]:3310' }).scanner).toEqual({ host: '::1', port: 3310 })
  for (const wrong of [
    'clamd',
    'host:',
    'host:99999',
    'host:0',
    '::1',
    'fe80::1:3310',
    '[host]:3310',
    'tcp://host:3310',
  ])
    expect(() => readEnv({ ...base, CLAMD: wrong })).toThrow(/^CLAMD=/)
})

it('backups by themselves are watched; the seal goes to addresses of the allowed domains alone', () => {
  expect(readEnv(base).backups).toMatchObject({ folder: null, maxHours: undefined, passphrase: undefined })
  expect(readEnv({ ...base, BACKUP_DIR: '/backup' }).backups).toMatchObject({ folder: '/backup', maxHours: 30 })
  expect(() => readEnv({ ...base, BACKUP_PASSPHRASE: 'short' })).toThrow(/^BACKUP_PASSPHRASE=…: must have 12/)
  expect(readEnv({ ...base, ...mail, SEAL_TO: 'a@office.test' }).outgoing.mail?.sealTo).toEqual(['a@office.test'])
  expect(() => readEnv({ ...base, ...mail, SEAL_TO: 'a@elsewhere.test' })).toThrow(/^SEAL_TO/)
})

const provider = {
  OIDC_ISSUER: 'https://id.office.test/realms/gov/',
  OIDC_CLIENT_ID: 'jiannuo',
  OIDC_CLIENT_SECRET: 'hidden',
  OIDC_NAME: '统一登录',
}

it('reads a provider of log-ins, set whole or not at all, and says nothing of its secret', () => {
  expect(readEnv(base).provider).toBeNull()
  expect(readEnv({ ...base, ...provider }).provider).toEqual({
    issuer: 'https://id.office.test/realms/gov',
    clientId: 'jiannuo',
    clientSecret: 'hidden',
    name: '统一登录',
    claim: 'preferred_username',
  })
  expect(readEnv({ ...base, ...provider, OIDC_CLAIM: 'employee_number' }).provider?.claim).toBe('employee_number')
  for (const name of Object.keys(provider))
    expect(() => readEnv({ ...base, ...provider, [name]: '' })).toThrow(/must be set together/)
  expect(() => readEnv({ ...base, ...provider, OIDC_ISSUER: 'ftp://x' })).toThrow('OIDC_ISSUER=ftp://x')
})
