import { expect } from '@playwright/test'
import { foundIn, needleCount } from './needles'

/** Nothing that was typed is written in any spelling: never on the disk, and not for the session once its pages are closed. */
export const checkNothingStored = async (stored: () => Promise<{ disk: string; session: string }>): Promise<void> => {
  expect(needleCount).toBeGreaterThan(1000)
  await expect.poll(async () => foundIn((await stored()).session), { timeout: 120_000 }).toEqual([])
  const { disk } = await stored()
  expect(disk).toContain('"channel":"fetch"')
  expect(foundIn(disk)).toEqual([])
}

/** Nor is it in what was said: inspections, lines of the console. */
export const checkNothingSaid = (told: readonly string[], heard: readonly string[]): void => {
  expect(told.length).toBeGreaterThan(0)
  expect(foundIn(told.join('\n'))).toEqual([])
  expect(foundIn(heard.join('\n'))).toEqual([])
}
