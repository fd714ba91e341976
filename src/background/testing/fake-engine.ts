import { getDomain } from 'tldts'
import type { Engine } from '../../core/model/engine'
import type { Inspection } from '../../core/model/inspection'
import type { ItemSeen } from '../../core/model/observation'

/** A small engine for tests: finds known values as they stand, and lays what it was given into the document. */
export const createFakeEngine = (): Engine => ({
  registrableDomain: (host) => getDomain(host) ?? host,
  readCode: (text) => ({
    kind: 'web',
    url: text,
    host: '',
    site: '',
    cautions: [],
    app: null,
    items: [],
    text: '',
  }),
  analyzeRequest: (raw, known) => {
    const url = decodeURIComponent(raw.url)
    const places: [string, string][] = [
      ['url', url],
      ['body', raw.body ?? ''],
      ...Object.entries(raw.form ?? {}).map(([name, values]): [string, string] => [`body:form:${name}`, values.join()]),
    ]
    const items = known.flatMap(({ value, source, category, key }) =>
      places
        .filter(([, text]) => text.includes(value))
        .map(([where]): ItemSeen => ({ category, field: key, source, where, encoding: [], masked: '***' })),
    )
    return { url: known.reduce((text, { value }) => text.replaceAll(value, '***'), url), leaves: 1, items, limits: [] }
  },
  namesDatum: () => false,
  spellValues: () => true,
  analyzeAnswer: (text) =>
    text.includes('mobile')
      ? { leaves: 3, items: [{ category: 'phone', where: '$.mobile', masked: '138****8000' }] }
      : null,
  rejudge: (document) => document,
  readBridgeCall: (api) => ({ categories: api === 'wx.getLocation' ? ['location_precise'] : [], values: [] }),
  readAuthorization: () => null,
  inspect: (visit, observations) =>
    ({
      id: visit.id,
      site: visit.site,
      startedAt: new Date(visit.startedAt).toISOString(),
      observations,
      fields: observations.flatMap((seen) =>
        seen.kind === 'field' ? [{ category: seen.signals.type === 'tel' ? 'phone' : null }] : [],
      ),
      accesses: observations.filter((seen) => seen.kind === 'access'),
      scenario: { id: 'unknown', title: { 'zh-CN': '', en: '' } },
      blindSpots: [],
      storage: [],
      consent: [],
      pages: [],
      prompts: [],
      walls: [],
      records: [],
      transmissions: observations.flatMap((seen) =>
        seen.kind === 'request'
          ? [
              {
                recipient: { party: 'first', host: visit.site, site: visit.site },
                items: seen.items.map((item) => ({ ...item, category: item.category ?? 'phone' })),
              },
            ]
          : [],
      ),
      findings: observations.some((seen) => seen.kind === 'field')
        ? [{ id: 'n1', severity: 'caution', evidence: [] }]
        : [],
      verdict: 'caution',
    }) as unknown as Inspection,
})
