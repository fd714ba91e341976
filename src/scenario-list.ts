import type { LocalizedText, ScenarioId } from './core/model/inspection'

/**
 * Titles and places in the list alone: what scenarios say of recognition and law would be dead weight on a screen. The
 * query makes modules of their own of them: one that the engine reads whole is whole for everybody. It ends as the bundler
 * knows JSON.
 */
const titles = import.meta.glob<LocalizedText>(['./scenarios/*.json', '!./scenarios/*.cases.json'], {
  eager: true,
  query: '?list.json',
  import: 'title',
})
const orders = import.meta.glob<number>(['./scenarios/*.json', '!./scenarios/*.cases.json'], {
  eager: true,
  query: '?list.json',
  import: 'order',
})

/** Every service that a person can say a page is, in the order of the list; `unknown` comes last. */
export const SCENARIOS: readonly { id: ScenarioId; title: LocalizedText }[] = Object.entries(titles)
  .map(([path, title]) => ({ id: path.replace(/^.*\/|\.json.*$/g, ''), title, order: orders[path] ?? 0 }))
  .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  .map(({ id, title }) => ({ id, title }))
