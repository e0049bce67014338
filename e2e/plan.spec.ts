import type { Locator, Page } from '@playwright/test'
import {
  confirmDoubtful,
  expect,
  expectAccessible,
  openCard,
  openGrid,
  sendImport,
  sendPlan,
  test,
  words,
} from './fixtures'

const { report, refusals, assignment } = words
const { deeds } = report

/** A report of the sample district, told from others by one figure in it. */
const write = (figure: number) =>
  [
    '云溪区人民政府2031年法治政府建设年度报告',
    '一、2031年工作情况',
    `全年审查行政规范性文件${figure}件。`,
    '二、存在的不足',
    '一是执法力量偏弱，案卷质量参差不齐。二是涉企检查统筹不够。',
    '三、下一步工作打算',
    '2032年，重点做好以下工作。',
    '（一）深化执法改革。上半年建成执法监督平台，接入12个区级执法部门。组织两轮执法案卷评查，抽查案卷不少于300件。',
    '（二）优化营商环境。年内包容免罚清单新增事项不少于15项。全面清理行政规范性文件并公布结果。',
  ].join('\n')

async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/reports/import')
  await page.getByLabel(report.import.pasted).fill(text)
  await sendImport(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云溪区人民政府2031年法治政府建设年度报告')
}

const cards = (page: Page) => page.getByRole('region', { name: report.card.label })

async function openByTitle(page: Page, title: string): Promise<void> {
  const isOpen = await openCard(page).getByRole('heading', { name: title }).count()
  if (!isOpen) await cards(page).getByRole('link', { name: title }).click()
  await expect(openCard(page).getByRole('heading', { name: title })).toBeVisible()
}

/** Selects words until the deed that they lead to is offered: a text that is drawn anew meanwhile takes a selection away. */
async function selectWords(page: Page, wanted: string, deed: Locator): Promise<void> {
  await expect(async () => {
    await setSelection(page, wanted)
    await expect(deed).toBeVisible({ timeout: 3_000 })
  }).toPass()
}

async function setSelection(page: Page, wanted: string): Promise<void> {
  await page.evaluate((words) => {
    for (const piece of document.querySelectorAll('#report-text [data-start]')) {
      const text = piece.firstChild
      const at = text?.textContent?.indexOf(words) ?? -1
      if (!text || at < 0) continue
      document.getSelection()?.setBaseAndExtent(text, at, text, at + words.length)
      return
    }
  }, wanted)
}

test('a report is imported, reviewed sentence by sentence, confirmed, and registered by a director', async ({
  page,
  logIn,
}) => {
  await logIn('zhoujing', page)
  await importText(page, write(41))
  await expectAccessible(page)

  // The table of assignments says what keeps the plan back: a sentence that nobody decided about.
  await openGrid(page)
  await expect(page.getByRole('region', { name: assignment.checks.label })).toContainText(
    assignment.checks.openSentences({ count: 1 }),
  )
  await page.getByRole('link', { name: assignment.checks.goReview }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云溪区人民政府2031年法治政府建设年度报告')
  await expect(openCard(page).getByRole('button', { name: report.edit.save })).toBeVisible()
  await page.waitForLoadState('networkidle')

  // Split at a selection.
  const split = page.getByRole('button', { name: deeds.splitSelection({ number: 1 }) })
  await selectWords(page, '接入12个区级执法部门', split)
  await split.click()
  await expect(page.getByRole('status').filter({ hasText: deeds.splitDone })).toBeVisible()
  await expect(cards(page).getByRole('link', { name: '接入12个区级执法部门' })).toBeVisible()

  // Merge it again with the one before.
  await openByTitle(page, '接入12个区级执法部门')
  await openCard(page)
    .getByRole('button', { name: deeds.merge({ number: 1 }) })
    .click()
  await expect(page.getByRole('status').filter({ hasText: deeds.merged })).toBeVisible()

  // Reject one with a reason, and restore it by adding its sentence anew from a selection.
  await openByTitle(page, '全面清理行政规范性文件')
  await openCard(page).getByText(deeds.reject, { exact: true }).click()
  await openCard(page).getByRole('button', { name: deeds.rejectSubmit }).click()
  await expect(openCard(page).getByRole('alert')).toContainText(refusals.reasonMissing)
  await openCard(page).getByLabel(deeds.rejectReason).fill('去年已经完成')
  await openCard(page).getByRole('button', { name: deeds.rejectSubmit }).click()
  await expect(cards(page)).toContainText(report.groups.rejected({ count: 1 }))
  const add = page.getByRole('button', { name: deeds.add, exact: true }).first()
  await selectWords(page, '公布结果', add)
  await add.click()
  await expect(page.getByRole('status').filter({ hasText: deeds.added })).toBeVisible()
  await expect(openCard(page).getByLabel(report.edit.title)).toHaveValue('公布结果')

  // The reader's proposals, then everything that all of them need, at once.
  await cards(page).getByRole('button', { name: deeds.acceptOne, exact: true }).first().click()
  await expect(page.getByRole('status').filter({ hasText: deeds.marked })).toBeVisible()
  await cards(page).getByText(report.bulk.title, { exact: true }).click()
  const bulk = page.getByRole('form', { name: report.bulk.title })
  await bulk.getByText(new RegExp(`^${report.bulk.scopes.all}`)).click()
  await bulk.getByLabel(report.edit.leadUnit, { exact: true }).selectOption({ label: '区司法局' })
  await bulk.getByLabel(report.edit.deadline, { exact: true }).selectOption('withinYear')
  await bulk.getByLabel(report.bulk.standard).fill('印发文件')
  await bulk.getByRole('button', { name: report.bulk.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: /已设定 \d 条/ })).toBeVisible()

  // Doubtful ones are confirmed one by one.
  await confirmDoubtful(page)
  await openGrid(page)
  await sendPlan(page)

  // The one who imported it is no director; the director registers it after saying that it holds no secrets.
  const address = page.url()
  const director = await logIn('liguodong')
  await director.goto('/')
  const waiting = director.getByRole('listitem').filter({ hasText: '云溪区人民政府2031年法治政府建设年度报告' })
  await expect(waiting.getByText(words.todo.waited({ days: 0 }))).toBeVisible()
  await director.goto(address)
  const register = director.getByRole('button', { name: /立项交办 \d 项/ })
  await register.click()
  await expect(director.getByRole('main').getByRole('alert')).toContainText(refusals.nonSecretNotDeclared)
  await director.getByLabel(report.register.nonSecret).check()
  await register.click()
  await expect(director.getByRole('link', { name: /〔2032〕1号/ })).toBeVisible()
  await expectAccessible(director)

  await page.goto('/reports')
  await expect(page.getByRole('row').filter({ hasText: report.statuses.registered }).first()).toBeVisible()
})

test('without scripts a report is imported, split at a clause, marked and edited', { tag: ['@nojs'] }, async ({
  page,
  logIn,
}) => {
  test.skip(test.info().project.name !== 'nojs', 'the journey above does it with scripts')
  await logIn('zhoujing', page)
  await importText(page, write(42))
  await openByTitle(page, '上半年建成执法监督平台')
  await openCard(page)
    .getByRole('button', {
      name: deeds.splitAt({ before: '上半年建成执法监督平台，', after: '接入12个区级执法部门。' }),
    })
    .click()
  await expect(cards(page).getByRole('link', { name: '接入12个区级执法部门' })).toBeVisible()
  await openCard(page).getByLabel(report.edit.title).fill('建成平台')
  await openCard(page).getByRole('button', { name: report.edit.save }).click()
  await expect(openCard(page).getByLabel(report.edit.title)).toHaveValue('建成平台')
  await cards(page).getByRole('button', { name: deeds.acceptOne, exact: true }).first().click()
  await expect(cards(page)).toContainText(report.groups.marks({ count: 1 }))
})

test('what is typed into a card is there again after leaving, and a second person is told who came first', async ({
  page,
  logIn,
}) => {
  await logIn('zhoujing', page)
  await importText(page, write(43))
  const address = page.url()
  const second = await logIn('hemin')
  await second.goto(address)
  await openCard(page).getByLabel(report.edit.title).fill('先改的名字')
  await openCard(page).getByRole('button', { name: report.edit.save }).click()
  await expect(page.getByRole('status').filter({ hasText: report.edit.saved })).toBeVisible()
  await openCard(second).getByLabel(report.edit.standards).fill('后来的人写的标准')
  await openCard(second).getByRole('button', { name: report.edit.save }).click()
  await expect(openCard(second).getByRole('alert')).toContainText('周静')
  await expect(openCard(second).getByText('先改的名字')).toBeVisible()
  await expect(openCard(second).getByLabel(report.edit.standards)).toHaveValue('后来的人写的标准')
  // Left and opened again, the text is still there, from the draft that the page kept.
  await openCard(second).getByLabel(report.edit.standards).fill('再补一条标准')
  await expect(openCard(second).getByText(words.common.form.savedAt.replace('{time}', ''))).toBeVisible({
    timeout: 15_000,
  })
  await second.goto('/reports')
  await second.goto(
    `${address.split('?')[0]}?open=${await openCard(page)
      .getAttribute('id')
      .then((id) => id?.slice(2))}`,
  )
  await expect(openCard(second).getByLabel(report.edit.standards)).toHaveValue('再补一条标准')
})

test('the same report twice leads to the first one; a report without next steps is asked about', async ({
  page,
  logIn,
}) => {
  await logIn('zhoujing', page)
  await importText(page, write(44))
  const first = page.url().split('?')[0] ?? ''
  await page.goto('/reports/import')
  await page.getByLabel(report.import.pasted).fill(write(44))
  await page.getByRole('button', { name: report.import.submit }).click()
  await page.getByRole('link', { name: report.import.openFirst }).click()
  await expect(page).toHaveURL(first)
  await page.goto('/reports/import')
  await page
    .getByLabel(report.import.pasted)
    .fill('云溪区人民政府2031年法治政府建设年度报告\n一、工作情况\n全年审查文件42件。')
  await page.getByRole('button', { name: report.import.submit }).click()
  await page.getByLabel(report.import.withoutSteps).check()
  await sendImport(page)
  await expect(page.getByRole('heading', { name: report.section.title })).toBeVisible()
  await page.getByRole('button', { name: report.section.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: report.section.done })).toBeVisible()
  await expect(openCard(page).getByRole('heading', { name: '全年审查文件42件' })).toBeVisible()
})

test('a file that is no report is refused in words, and the rest of the form stays', async ({ page, logIn }) => {
  await logIn('zhoujing', page)
  await page.goto('/reports/import')
  await page.getByLabel(report.import.year).fill('2031')
  const file = {
    name: '照片.docx',
    mimeType: 'image/png',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  }
  await page.getByLabel(report.import.file).setInputFiles(file)
  await page.getByRole('button', { name: report.import.submit }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('照片.docx')
  await page
    .getByLabel(report.import.file)
    .setInputFiles({ ...file, name: '大.pdf', buffer: Buffer.alloc(30 * 1024 * 1024, 65) })
  await page.getByRole('button', { name: report.import.submit }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('30.0 MB')
  await expect(page.getByLabel(report.import.year)).toHaveValue('2031')
})
