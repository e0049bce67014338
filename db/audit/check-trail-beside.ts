import { checkTrail, type Stretch } from './check-trail'

/** The other side of `checkTrailInParts`, a process of its own: walks one stretch of a log. */
const [folder = '', after = '', upTo = ''] = process.argv.slice(2)
const stretch: Stretch = { after: Number(after), upTo: Number(upTo) }
process.send?.(checkTrail(folder, stretch))
