import { childElements, findElement, findValue, type XmlNode } from '../../read-xml'

/** How a run is shown, after defaults, styles and what it says itself. `font` is the one of signs such as Wingdings. */
export type Look = { isHidden: boolean; isStruck: boolean; isRaised: boolean; font: string }
/** The look of a run: by the style of its paragraph and its own properties. */
export type LookReader = (paragraphStyle: string | undefined, properties: XmlNode | undefined) => Look

type Properties = { vanish?: boolean; strike?: boolean; dstrike?: boolean; raised?: boolean; font?: string }

/** Reads the looks of word/styles.xml; each style is worked out once. */
export function createLookReader(root: XmlNode | undefined): LookReader {
  const defaults = readProperties(findElement(root, 'docDefaults', 'rPrDefault', 'rPr'))
  const nodes = childElements(root, 'style')
  const byId = new Map(nodes.map((node) => [node.attributes.styleId ?? '', node]))
  const usual = nodes.find(({ attributes }) => attributes.type === 'paragraph' && isOn(attributes.default))
  const known = new Map<string, Properties>()
  const looks = new Map<string, Look>()

  function styleOf(id: string | undefined, above: readonly string[] = []): Properties {
    const node = byId.get(id ?? '')
    if (id === undefined || !node || above.includes(id)) return {}
    const found = known.get(id) ?? {
      ...styleOf(findValue(node, 'basedOn'), [...above, id]),
      ...readProperties(findElement(node, 'rPr')),
    }
    known.set(id, found)
    return found
  }

  return (paragraphStyle, properties) => {
    const [block, letters] = [paragraphStyle ?? usual?.attributes.styleId, findValue(properties, 'rStyle')]
    const hasOwn = properties !== undefined && childElements(properties).some(({ name }) => own.has(name))
    const key = `${block ?? ''} ${letters ?? ''}`
    const styled = hasOwn ? undefined : looks.get(key)
    if (styled) return styled
    const look = mixLook(defaults, styleOf(block), styleOf(letters), hasOwn ? readProperties(properties) : {})
    if (!hasOwn) looks.set(key, look)
    return look
  }
}

const own = new Set(['vanish', 'strike', 'dstrike', 'vertAlign', 'position', 'rFonts'])

// Hiding and striking are switched: said by the style of the paragraph and by that of the letters, they cancel each other.
function mixLook(defaults: Properties, block: Properties, letters: Properties, direct: Properties): Look {
  const toggle = (name: 'vanish' | 'strike') =>
    direct[name] ?? (defaults[name] || (block[name] ?? false) !== (letters[name] ?? false))
  const last = { ...defaults, ...block, ...letters, ...direct }
  return {
    isHidden: toggle('vanish'),
    isStruck: toggle('strike') || last.dstrike === true,
    isRaised: last.raised === true,
    font: last.font ?? '',
  }
}

function readProperties(node: XmlNode | undefined): Properties {
  const read: Properties = {}
  for (const { name, attributes } of childElements(node)) {
    if (name === 'vanish' || name === 'strike' || name === 'dstrike') read[name] = isOn(attributes.val ?? 'on')
    if (name === 'vertAlign') read.raised = attributes.val === 'superscript'
    if (name === 'position' && Number(attributes.val) > 0) read.raised = true
    if (name === 'rFonts') read.font = attributes.ascii ?? attributes.hAnsi ?? attributes.eastAsia
  }
  return read
}

const isOn = (value: string | undefined): boolean => /^(1|true|on)$/.test(value ?? '')
