import { isPersonal } from '../model/categories'
import type { Field, Read, Timing } from '../model/inspection'
import type { Observation, ReadSeen } from '../model/observation'
import type { PageIndex } from './pages'
import type { RecipientReader } from './parties'
import { only, timestamp } from './timeline'
import { hostOf, splitUrl } from './url'

const FILE = (names: string): RegExp =>
  new RegExp(
    `(?:^|[/.~_-])(?:${names})(?:[.~_-](?:v?\\d[\\w.]*|min|slim|prod|production|dev|development|global|runtime|umd|esm|common|browser|dom|core|all|[0-9a-f]{6,}))*\\.[mc]?js$`,
    'i',
  )
/** Libraries by the names of their files, wherever these are served from. Those that read a control for whoever asks them. */
const ASKED = FILE('jquery|zepto|cash|umbrella|mootools|prototype|dojo|layui|mui')
/** Those that read controls by themselves, for the page that is written with them. */
const FRAMEWORK = FILE(
  'vue|react|react-dom|preact|angular|alpine|svelte|ember|knockout|weui|vant|element-ui|antd|zone|polyfill|core-js',
)

/** A page puts together scripts of its own under `blob:`. */
const BLOB = /^blob:/
const hostOfScript = (url: string): string => hostOf(url.replace(BLOB, ''))

/**
 * The host that reads: the innermost script that is no library. A framework, and whatever comes from a host of libraries,
 * works for the page, also where an error reporter has wrapped its listeners.
 */
const readerOf = ({ scripts, frame }: ReadSeen, recipients: RecipientReader): string => {
  for (const url of scripts) {
    const { path } = splitUrl(url.replace(BLOB, ''))
    if (ASKED.test(path)) continue
    const host = hostOfScript(url)
    const purpose = recipients.entryOf(host)?.purpose
    if (FRAMEWORK.test(path) || purpose === 'cdn') break
    if (purpose !== 'monitoring' || url === scripts[0]) return host
  }
  return hostOf(frame)
}

/**
 * Who read what the person had put into a control, each host once a control. In the frame of somebody else, that one's
 * reading of its own controls says nothing and is left out.
 */
export const readReads = (
  observations: readonly Observation[],
  site: string,
  context: {
    index: PageIndex
    recipients: RecipientReader
    byKey: ReadonlyMap<string, Field>
    timingOf: (at: number) => Timing
  },
): Read[] => {
  const { index, recipients, byKey, timingOf } = context
  const reads = new Map<string, Read>()
  for (const seen of only(observations, 'read')) {
    const field = byKey.get(`${seen.document}\u0000${seen.key}`) ?? byKey.get(seen.key)
    const host = readerOf(seen, recipients)
    if (!field || field.category === null || !isPersonal(field.category) || host === '') continue
    const reader = recipients.read(host, site)
    if (reader.party === 'third' && reader.site === recipients.read(hostOf(seen.frame), site).site) continue
    const id = `${field.id} ${host}`
    const known = reads.get(id)
    if (known) {
      if (!known.how.includes(seen.how)) known.how.push(seen.how)
      continue
    }
    reads.set(id, {
      id: `v${reads.size + 1}`,
      page: index.pageOf(seen),
      at: timestamp(seen.at),
      field: field.id,
      category: field.category,
      reader,
      how: [seen.how],
      timing: timingOf(seen.at),
    })
  }
  return [...reads.values()]
}
