import { SMTPServer } from 'smtp-server'
import { expect, expectAccessible, test, words } from './fixtures'

const { wanted } = words.mail
const text = words.admin.notices

/** A mail server where the product looks for one; gives the addresses that it took mails for. */
function startMailServer(): { taken: string[]; close: () => void } {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      stream.resume().on('end', () => {
        taken.push(...envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  server.listen(Number(process.env.E2E_MAIL_PORT), '127.0.0.1')
  return { taken, close: () => server.close() }
}

test('somebody says where to write, gets a trial, and the administrator sees that it left', {
  tag: ['@phone'],
}, async ({ logIn }) => {
  const server = startMailServer()
  try {
    const page = await logIn('songkai')
    await page.goto('/account')
    await page.getByRole('link', { name: wanted.open }).click()
    await expect(page.getByRole('heading', { level: 1, name: wanted.title })).toBeVisible()
    await expectAccessible(page)
    const own = page.getByRole('form', { name: wanted.title })
    await own.getByLabel(wanted.address).fill('songkai@elsewhere.example')
    await own.getByRole('button', { name: wanted.save }).click()
    const refused = words.refusals.mailDomainForeign({ domain: 'elsewhere.example', domains: ['yunxi.test'] })
    await expect(page.getByText(refused).first()).toBeVisible()
    await own.getByLabel(wanted.address).fill('songkai@yunxi.test')
    await own.getByRole('button', { name: wanted.save }).click()
    await expect(page.getByText(wanted.saved)).toBeVisible()
    await page.getByRole('button', { name: wanted.trial }).click()
    await expect(page.getByText(wanted.queued)).toBeVisible()
    await expect.poll(() => server.taken, { timeout: 60_000 }).toContain('songkai@yunxi.test')
    await page.reload()
    await expect(page.getByText(text.states.sent).first()).toBeVisible()
    const admin = await logIn('admin')
    await admin.goto('/admin/notices')
    await expect(admin.getByText('songkai@yunxi.test').first()).toBeVisible()
    await expectAccessible(admin)
  } finally {
    server.close()
  }
})

const box = (kind: keyof typeof wanted.kinds, column: 'daily' | 'atOnce') =>
  wanted.tick({ kind: wanted.kinds[kind], column: wanted.columns[column] })

test(
  'kinds are chosen without scripts, what cannot be turned off says why, and the usual comes back',
  {
    tag: ['@nojs', '@phone'],
  },
  async ({ logIn }, { project }) => {
    const account = { desktop: 'zhaoning', phone: 'hexiaofeng', nojs: 'caowenbin' }[project.name] ?? ''
    const page = await logIn(account)
    await page.goto('/account/notices')
    await expect(page.getByText(wanted.alwaysWhy)).toHaveCount(2)
    await expect(page.getByLabel(box('instruction', 'atOnce'))).toHaveCount(0)
    await page.getByLabel(box('task', 'daily')).uncheck()
    await page.getByLabel(box('mentioned', 'atOnce')).check()
    await page.getByRole('button', { name: wanted.save }).click()
    await expect(page.getByText(wanted.saved)).toBeVisible()
    await expect(page.getByLabel(box('task', 'daily'))).not.toBeChecked()
    await expect(page.getByLabel(box('mentioned', 'atOnce'))).toBeChecked()
    await page.getByRole('button', { name: wanted.usual }).click()
    await expect(page.getByText(wanted.savedUsual)).toBeVisible()
    await expect(page.getByLabel(box('task', 'daily'))).toBeChecked()
    await expect(page.getByLabel(box('mentioned', 'atOnce'))).not.toBeChecked()
  },
)

test('whoever is asked nothing has nothing to choose, and no other than the topmost administrator sees what left', async ({
  logIn,
}) => {
  const page = await logIn('guming')
  await page.goto('/account/notices')
  await expect(page.getByText(wanted.nothing)).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  const answer = await page.goto('/admin/notices')
  expect(answer?.status()).toBe(403)
})
