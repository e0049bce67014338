const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger|wxwork/i, 'WeCom'],
  [/QHBrowser|360SE|360EE/i, '360'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/HarmonyOS/i, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/UOS/i, 'UOS'],
  [/Kylin/i, 'Kylin'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** Browser and system as their makers call them, from the user agent; '' where neither is known. */
export const nameDevice = (agent: string): string =>
  [find(browsers, agent), find(systems, agent)].filter(Boolean).join(' · ')

const find = (names: readonly [RegExp, string][], agent: string): string =>
  names.find(([shape]) => shape.test(agent))?.[1] ?? ''
