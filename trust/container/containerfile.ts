/** One step of a container file: its instruction and what stands behind it, lines that go on joined. */
export type Step = { name: string; words: string }

/** What a container of it runs with; commands as lists of words. */
export type Image = {
  base: string
  env: Record<string, string>
  folder: string
  user: string
  volume: string
  port: string
  health: string[]
  stopSignal: string
  command: string[]
}

/** The steps of a container file in their order, without its comments. */
export function readSteps(text: string): Step[] {
  const joined = text.replace(/^\s*#.*\n/gm, '').replace(/\\\n\s*/g, ' ')
  return joined.split('\n').flatMap((line) => {
    const [, name = '', words = ''] = /^\s*([A-Z]+)\s+(.*)$/.exec(line) ?? []
    return name ? [{ name, words: words.trim() }] : []
  })
}

const readers: Record<string, (image: Image, words: string) => void> = {
  FROM: (image, words) => {
    image.base = words
  },
  ENV: (image, words) => {
    for (const [, name = '', value = ''] of words.matchAll(/(\w+)=(\S+)/g)) image.env[name] = value
  },
  WORKDIR: (image, words) => {
    image.folder = words
  },
  USER: (image, words) => {
    image.user = words
  },
  VOLUME: (image, words) => {
    image.volume = words
  },
  EXPOSE: (image, words) => {
    image.port = words
  },
  HEALTHCHECK: (image, words) => {
    image.health = JSON.parse(words.slice(words.indexOf('[')))
  },
  STOPSIGNAL: (image, words) => {
    image.stopSignal = words
  },
  CMD: (image, words) => {
    image.command = JSON.parse(words)
  },
}
/** Steps that change what lies in the image, which `buildBy` of the caller does. */
const building = ['COPY', 'RUN']

/** What a container of these steps runs with. Throws where there is a step that nobody here knows: what is tried must be all of it. */
export function readImage(steps: Step[]): Image {
  const image: Image = {
    ...{ base: '', env: {}, folder: '/', user: 'root', volume: '', port: '' },
    ...{ health: [], stopSignal: 'SIGTERM', command: [] },
  }
  for (const { name, words } of steps) {
    if (building.includes(name)) continue
    const read = readers[name]
    if (!read) throw new Error(`the container file has a step that is not tried: ${name} ${words}`)
    read(image, words)
  }
  return image
}
