// @ts-check
import { beginLines } from './log-lines.js'

beginLines()
