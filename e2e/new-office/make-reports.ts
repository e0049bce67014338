import type { Browser } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { county } from './office-people'

/** A report as an office has it: in a file of some kind, or as text to be pasted. */
export type Sent = {
  issuer: string
  kind: string
  file?: { name: string; mimeType: string; buffer: Buffer }
  text: string
}

const body = (year: number) => [
  `一、${year}年工作情况`,
  `全年审查行政规范性文件37件，办理行政复议案件52件。`,
  '二、存在的不足',
  '一是执法监督手段偏弱，数据不能互通。二是涉企检查统筹不够，多头检查仍然存在。三是乡镇法治力量不足。',
  '三、下一步工作打算',
  '（一）强化执法监督。6月底前建成行政执法监督平台，接入8个县级执法部门。9月底前组织两轮执法案卷评查并通报结果。年内修订行政裁量权基准3项。3月底前公布行政执法主体清单。',
  '（二）优化营商环境。4月底前印发涉企行政检查计划。10月底前完成涉企收费专项清理。年内新增包容免罚事项12项。8月底前建成涉企投诉办理台账。',
  '（三）夯实基层基础。11月底前完成东坪镇综合执法所标准化改造。年内培训行政执法人员200人次。5月底前配齐村级法律顾问。年内建成3个公共法律服务工作室。',
]

/** The same text, issued by five bodies or for other years, in the five kinds that can be imported. */
export async function makeReports(year: number, browser: Browser): Promise<Sent[]> {
  const write = (issuer: string, of: number) => [`${issuer}${of}年法治政府建设年度报告`, ...body(of)]
  const main = write(county.name, year)
  const township = write('青禾县东坪镇人民政府', year)
  const market = write('青禾县市场监督管理局', year)
  const bureau = write('青禾县司法局', year)
  const before = write(county.name, year - 1)
  return [
    {
      issuer: county.name,
      kind: 'docx',
      file: file(
        '年度报告.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        await writeWord(main),
      ),
      text: join(main),
    },
    {
      issuer: '青禾县东坪镇人民政府',
      kind: 'pdf',
      file: file('东坪镇.pdf', 'application/pdf', await writePdf(township, browser)),
      text: join(township),
    },
    {
      issuer: '青禾县市场监督管理局',
      kind: 'html',
      file: file('市场监管局.html', 'text/html', Buffer.from(writeHtml(market))),
      text: join(market),
    },
    {
      issuer: '青禾县司法局',
      kind: 'txt',
      file: file('司法局.txt', 'text/plain', Buffer.from(join(bureau))),
      text: join(bureau),
    },
    { issuer: county.name, kind: '粘贴', text: join(before) },
  ]
}

const join = (lines: string[]) => lines.join('\n')
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })

const writeWord = async (lines: string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))

const writeHtml = (lines: string[]): string =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${lines[0]}</title><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`

async function writePdf(lines: string[], browser: Browser): Promise<Buffer> {
  const page = await browser.newPage()
  await page.setContent(writeHtml(lines))
  const bytes = await page.pdf({ format: 'A4', margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' } })
  await page.close()
  return bytes
}
