import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LangOfPage } from './lang-of-page'
import { Prose } from './prose'

const draw = (lang: string, text: string) =>
  renderToStaticMarkup(
    <LangOfPage lang={lang}>
      <Prose>{text}</Prose>
    </LangOfPage>,
  )

it('an English page says of names and numbers that they are Chinese', () => {
  expect(draw('en', 'Waiting for 赵宁, 区司法局 (法督〔2026〕6号)')).toBe(
    'Waiting for <span lang="zh">赵宁</span>, <span lang="zh">区司法局</span> (<span class="nowrap" lang="zh">法督〔2026〕6号</span>)',
  )
  expect(draw('en', '“建成平台，接入 12 个部门。”')).toBe('<span lang="zh">“建成平台，接入 12 个部门。”</span>')
})

it('a Chinese page stays as it is, and a day and a number are kept on one line in both', () => {
  expect(draw('zh', '见法督〔2026〕16号')).toBe('<span class="nowrap">见法督〔2026〕16号</span>')
  expect(draw('zh', '赵宁已于2026-06-30提交')).toBe('赵宁已于<time>2026-06-30</time>提交')
  expect(draw('zh', '请在12-01(周二)前签收')).toBe('请在<time>12-01(周二)</time>前签收')
  expect(draw('en', 'by 2026-06-30')).toBe('by <time>2026-06-30</time>')
})
