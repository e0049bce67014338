import { isFetchingField } from './field-code'
import { isIdleLink } from './idle-link'
import { refuseCarried } from './refuse'

export type Attributes = Record<string, string>

const elsewhere = /^\s*([a-z][a-z0-9+.-]*:|\\\\|\/\/)/i
const macroElements = /^(macrosheet|dialogsheet|vbaSuppData|mcds?)$/i

/** Passes one element, named without its prefix, that neither runs nor fetches anything. */
export function ensurePlainElement(name: string, attributes: Attributes): void {
  if (macroElements.test(name)) refuseCarried('macros')
  if (name === 'ocx') refuseCarried('activeX')
  if (name === 'ddeLink' || name === 'oleLink') refuseCarried('dde')
  if (name === 'fldSimple' && isFetchingField(attributes.instr ?? '')) refuseCarried('field')
  if (name === 'definedName' && /^(_xlnm\.)?auto_?(open|close|activate|deactivate)/i.test(attributes.name ?? ''))
    refuseCarried('macros')
  if (/^(imagedata|fill|stroke)$/.test(name) && [attributes.src, attributes.href, attributes.althref].some(isElsewhere))
    refuseCarried('externalTarget')
  if (/^(Relationship|Default|Override)$/.test(name)) ensurePlainPart(attributes)
  if (/^ppaction:\/\/macro/i.test(attributes.action ?? '')) refuseCarried('macros')
  if (/^ppaction:\/\/(program|ole)/i.test(attributes.action ?? '')) refuseCarried('program')
  if (/^(dbPr|webPr|olapPr)$/.test(name)) refuseCarried('externalTarget')
}

const isElsewhere = (target: string | undefined): boolean => elsewhere.test(target ?? '')

/** A relationship, or the content type of a part: both say what a part is, whatever its name. */
function ensurePlainPart({ Type = '', ContentType = '', Target = '', TargetMode = '' }: Attributes): void {
  const kind = `${Type.trim()} ${ContentType.trim()}`
  if (/macroEnabled|vbaProject|vbaData|macrosheet|dialogsheet/i.test(kind)) refuseCarried('macros')
  if (/activeX|relationships\/control(\s|$)/i.test(kind)) refuseCarried('activeX')
  const isOutside = /^external$/i.test(TargetMode.trim()) || isElsewhere(Target)
  if (isOutside && !isIdleLink(Type.trim(), Target)) refuseCarried('externalTarget')
}
