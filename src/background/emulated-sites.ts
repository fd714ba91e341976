import type { Emulated } from '../messages/emulation'
import { readSettings } from '../storage/settings'

/** A copy of the setting: a visit begins before the disk could answer. */
let views: Readonly<Record<string, Emulated>> = {}

export const remember = (now: Readonly<Record<string, Emulated>>): void => {
  views = now
}

/** As which app's browser a site is opened; null as this one. */
export const emulatedFor = (site: string): Emulated | null => views[site] ?? null

/** Reads the setting before anything is taken. */
export const restoreEmulated = async (): Promise<void> => remember((await readSettings()).views)
