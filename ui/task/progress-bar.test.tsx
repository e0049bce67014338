import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { BarPicture, finishedLook } from './progress-bar'

it.each([
  ['green', 'bar-ended'],
  ['yellow', 'bar-partly'],
  ['red', 'bar-failed'],
  ['grey', 'bar-void'],
] as const)('draws a bar that no longer moves in the colour of what became of the task: %s', (colour, look) => {
  const facts = { percent: 25, calendar: null, colour, isFinished: true }
  expect(finishedLook(colour)).toBe(look)
  expect(renderToStaticMarkup(<BarPicture facts={facts} label="" width={100} />)).toContain(look)
})
