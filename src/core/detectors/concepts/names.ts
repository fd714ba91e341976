import { remember } from '../../normalize/remember'
import { conceptsIn } from './compound-meaning'
import type { Concept } from './concept'
import * as doings from './words/doings'
import * as general from './words/general'
import * as homes from './words/homes'
import * as money from './words/money'
import * as people from './words/people'
import * as vehicles from './words/vehicles'

const names = new Map<Concept, string>(
  [doings, general, homes, money, people, vehicles].flatMap((words) =>
    Object.entries(words).map(([name, concept]): [Concept, string] => [concept, name.toLowerCase()]),
  ),
)

/** What the concepts of a text are called where they are written: `my_place`. */
export const namesOfConceptsIn = remember((text: string): readonly string[] =>
  [...conceptsIn(text)].flatMap((one) => names.get(one) ?? []),
)
