import { type LockEntry, type Lockfile, listMissing, type Missing } from './lockfile'

const systems = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)(?=musl|-|$)/
const processors = /\b(arm64|arm|x64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32)\b/

/**
 * The lockfile with the optional packages it lacks put back. What `earlier` knows of the same version is kept
 * (its checksum above all); system, processor and C library are read from the name otherwise.
 */
export function restoreEntries(lock: Lockfile, earlier: Lockfile): Lockfile {
  const packages = { ...lock.packages }
  for (const missing of listMissing(lock)) {
    const path = freePath(packages, missing)
    const dev = packages[missing.parent]?.dev
    packages[path] = findSame(earlier, missing) ?? { ...readSystems(missing), ...(dev ? { dev } : {}) }
  }
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

// At the top unless another version sits there.
function freePath(packages: Lockfile['packages'], { parent, name }: Missing): string {
  const top = `node_modules/${name}`
  return packages[top] ? `${parent}/${top}` : top
}

function findSame(earlier: Lockfile, { name, version }: Missing): LockEntry | undefined {
  return Object.entries(earlier.packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === lowest(version),
  )?.[1]
}

/** What a name like `@next/swc-linux-x64-musl` says of the systems it is for. */
export function readSystems({ name, version }: Pick<Missing, 'name' | 'version'>): LockEntry {
  const words = name.slice(name.indexOf('/') + 1)
  const os = systems.exec(words)?.[1]
  const cpu = processors.exec(words)?.[1]
  const libc = /musl/.test(words) ? 'musl' : /-gnu/.test(words) ? 'glibc' : undefined
  return {
    version: lowest(version),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}

// A range such as `~2.3.3` holds its own lower end, and a lockfile wants one version.
const lowest = (range: string): string => range.replace(/^[~^>=\s]+/, '').split(/\s/)[0] ?? range
