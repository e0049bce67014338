// Loaded into a process before all else: its clock goes on from another instant (CLOCK_SHIFT_MS later than this machine's).
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0)
const Own = globalThis.Date
class Shifted extends Own {
  constructor(...given) {
    if (given.length) super(...given)
    else super(Own.now() + shift)
  }
  static now() {
    return Own.now() + shift
  }
}
// Next makes a class of its own of it, from what it has itself.
for (const name of ['parse', 'UTC']) Shifted[name] = Own[name]
Object.defineProperty(Shifted, 'name', { value: 'Date' })
globalThis.Date = Shifted
