import type { Compound } from './compound'
import { compounds as doings } from './compounds/doings'
import { compounds as homes } from './compounds/homes'
import { compounds as money } from './compounds/money'
import { compounds as people } from './compounds/people'
import { compounds as records } from './compounds/records'
import { compounds as vehicles } from './compounds/vehicles'

export const COMPOUNDS: readonly Compound[] = [...vehicles, ...homes, ...money, ...records, ...doings, ...people]
