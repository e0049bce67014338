// Loaded into the server before anything else: its clock is moved by as many milliseconds as a file says, so that a year can pass in minutes.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const path = process.env.OFFICE_CLOCK ?? ''
const Plain = Date
let [ahead, readAt] = [0, Number.NEGATIVE_INFINITY]

function now() {
  if (performance.now() - readAt > 50) {
    readAt = performance.now()
    ahead = Number(readFileSync(path, 'utf8')) || 0
  }
  return Plain.now() + ahead
}

globalThis.Date = new Proxy(Plain, {
  construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made),
  apply: (target) => new target(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
