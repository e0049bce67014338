import { expect, test } from 'vitest'
import { listMismatches, listStyled } from './class-names'
import { readSource } from './read-source'

const page = (text: string) => readSource('app/page.tsx', `export default ({ tone }) => (${text})\n`)
const sheet = '/* .old { } */ .note--red > .fact, a:is(.link, b) { background: url("x.svg") }'

test('the classes of a sheet are those of its selectors', () => {
  expect([...listStyled([sheet])]).toEqual(['note--red', 'fact', 'link'])
})

test('a rule that no page wears and a class without a rule are found', () => {
  const text = `<p className={tone === "red" ? "fact" : \`lone note--\${tone}\`}/>`
  expect(listMismatches(listStyled([sheet]), [page(text)])).toEqual([
    '.link is worn by no page',
    'app/page.tsx:1 lone has no rule in ui/styles',
  ])
})

test.each(['f-12', 'ov__table', 'tk'])('%s does not say what it is', (name) => {
  expect(listMismatches(new Set([name]), [page(`<p className="${name}"/>`)])).toEqual([
    `.${name} does not say what it is`,
  ])
})

test('a state may begin with a short word', () => {
  expect(listMismatches(new Set(['is-open']), [page('<p className="is-open"/>')])).toEqual([])
})
